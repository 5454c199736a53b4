/** Words of a story that is told step by step. */
export const story = {
  place: (step: number, of: number): string => `Шаг ${step} из ${of}`,
  placeTitled: (step: number, of: number, title: string): string => `Шаг ${step} из ${of}: ${title}`,
  previous: "Предыдущий шаг",
  next: "Следующий шаг",
  onPage: "Изучить этот шаг",
  onMap: "Этот шаг на карте",
  onQuestion: "Открыть этот вид",
  questions: "Вопросы для урока",
};
