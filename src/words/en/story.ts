/** Words of a story that is told step by step. */
export const story = {
  place: (step: number, of: number): string => `Step ${step} of ${of}`,
  placeTitled: (step: number, of: number, title: string): string => `Step ${step} of ${of}: ${title}`,
  previous: "Previous step",
  next: "Next step",
  onPage: "Explore this step",
  onMap: "See this step on the map",
  onQuestion: "Open this view",
  questions: "Questions for a class",
};
