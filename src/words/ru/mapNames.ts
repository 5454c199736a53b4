/** Towns, seas and lakes on the map by their English names, as Russian maps have them: those of ranks 1 to 3, and near the record's places. */
const SEAS = `
Black Sea=Чёрное море;Caspian Sea=Каспийское море;Baltic Sea=Балтийское море;Gulf of Finland=Финский залив;Gulf of Bothnia=Ботнический залив;
Gulf of Riga=Рижский залив;Barents Sea=Баренцево море;White Sea=Белое море;Kara Sea=Карское море;Laptev Sea=Море Лаптевых;
East Siberian Sea=Восточно-Сибирское море;Chukchi Sea=Чукотское море;Sea of Okhotsk=Охотское море;Bering Sea=Берингово море;
Sea of Japan=Японское море;Yellow Sea=Жёлтое море;East China Sea=Восточно-Китайское море;Mediterranean Sea=Средиземное море;
Aegean Sea=Эгейское море;Adriatic Sea=Адриатическое море;Sea of Azov=Азовское море;Sea of Marmara=Мраморное море;North Sea=Северное море;
Norwegian Sea=Норвежское море;Arctic Ocean=Северный Ледовитый океан;Atlantic Ocean=Атлантический океан;Pacific Ocean=Тихий океан;
Persian Gulf=Персидский залив;Gulf of Oman=Оманский залив;Red Sea=Красное море;Arabian Sea=Аравийское море;
Gulf of Kara Bogaz=Кара-Богаз-Гол;Lake Baikal=Байкал;Aral Sea=Аральское море;Lake Balkhash=Балхаш;Lake Ladoga=Ладожское озеро;
Lake Onega=Онежское озеро;Lake Peipus=Чудское озеро;Saimaa=Сайма;Issyk-Kul=Иссык-Куль;Lake Van=Ван;Lake Sevan=Севан;
Lake Khövsgöl=Хубсугул;Uvs Lake=Убсу-Нур;South Atlantic Ocean=Атлантический океан;North Atlantic Ocean=Атлантический океан;
North Pacific Ocean=Тихий океан;South Pacific Ocean=Тихий океан;Indian Ocean=Индийский океан;Caribbean Sea=Карибское море;
Gulf of Mexico=Мексиканский залив;Southern Ocean=Южный океан;Tasman Sea=Тасманово море;Coral Sea=Коралловое море;Hudson Bay=Гудзонов залив;
Labrador Sea=Море Лабрадор;Beaufort Sea=Море Бофорта;Gulf of Alaska=Залив Аляска;Gulf of Guinea=Гвинейский залив;
Bay of Bengal=Бенгальский залив;South China Sea=Южно-Китайское море;Philippine Sea=Филиппинское море;Weddell Sea=Море Уэдделла;
Ross Sea=Море Росса;Greenland Sea=Гренландское море;Baffin Bay=Море Баффина;Mozambique Channel=Мозамбикский пролив;
Andaman Sea=Андаманское море;Java Sea=Яванское море;Banda Sea=Море Банда;Celebes Sea=Море Сулавеси;Arafura Sea=Арафурское море;
Great Australian Bight=Большой Австралийский залив;Gulf of Aden=Аденский залив;Bay of Biscay=Бискайский залив;
Drake Passage=Пролив Дрейка;Scotia Sea=Море Скоша;Lake Victoria=Виктория;Lake Superior=Верхнее;Lake Michigan=Мичиган;Lake Huron=Гурон;
Denmark Strait=Датский пролив;Gulf of Saint Lawrence=Залив Святого Лаврентия`;
const TOWNS = `
Istanbul=Стамбул;Beijing=Пекин;Moscow=Москва;Tehran=Тегеран;Saint Petersburg=Санкт-Петербург;Berlin=Берлин;Kyiv=Киев;Almaty=Алматы;
Tashkent=Ташкент;Minsk=Минск;Novosibirsk=Новосибирск;Yekaterinburg=Екатеринбург;Tbilisi=Тбилиси;Ulaanbaatar=Улан-Батор;Astana=Астана;
Ankara=Анкара;Warsaw=Варшава;Stockholm=Стокгольм;Kharkiv=Харьков;Nizhny Novgorod=Нижний Новгород;Samara=Самара;Omsk=Омск;Baku=Баку;
Kazan=Казань;Yerevan=Ереван;Rostov-on-Don=Ростов-на-Дону;Chelyabinsk=Челябинск;Ufa=Уфа;Dnipro=Днепр;Donetsk=Донецк;Volgograd=Волгоград;
Odesa=Одесса;Krasnoyarsk=Красноярск;Bishkek=Бишкек;Riga=Рига;Ashgabat=Ашхабад;Dushanbe=Душанбе;Chișinău=Кишинёв;Vladivostok=Владивосток;
Irkutsk=Иркутск;Oslo=Осло;Khabarovsk=Хабаровск;Helsinki=Хельсинки;Vilnius=Вильнюс;Karaganda=Караганда;Kaliningrad=Калининград;
Shymkent=Шымкент;Tallinn=Таллин;Murmansk=Мурманск;Vladikavkaz=Владикавказ;Yakutsk=Якутск;
Petropavlovsk-Kamchatsky=Петропавловск-Камчатский;Dhaka=Дакка;Seoul=Сеул;Tokyo=Токио;Taipei=Тайбэй;Cairo=Каир;London=Лондон;
Baghdad=Багдад;Hong Kong=Гонконг;Riyadh=Эр-Рияд;Madrid=Мадрид;Pyongyang=Пхеньян;Kabul=Кабул;Rome=Рим;Paris=Париж;Algiers=Алжир;
Beirut=Бейрут;Bucharest=Бухарест;Budapest=Будапешт;Vienna=Вена;Rabat=Рабат;Damascus=Дамаск;Kathmandu=Катманду;Amman=Амман;
Belgrade=Белград;Prague=Прага;Copenhagen=Копенгаген;Sofia=София;Tripoli=Триполи;Dublin=Дублин;Brussels=Брюссель;Perm=Пермь;
Saratov=Саратов;Voronezh=Воронеж;Muscat=Маскат;Zaporizhzhia=Запорожье;Amsterdam=Амстердам;Lviv=Львов;Tolyatti=Тольятти;Zagreb=Загреб;
Sarajevo=Сараево;Tunis=Тунис;Athens=Афины;Kryvyi Rih=Кривой Рог;Krasnodar=Краснодар;Ulyanovsk=Ульяновск;Izhevsk=Ижевск;
Yaroslavl=Ярославль;Abu Dhabi=Абу-Даби;Islamabad=Исламабад;Barnaul=Барнаул;Orenburg=Оренбург;Novokuznetsk=Новокузнецк;Ryazan=Рязань;
Tyumen=Тюмень;Lisbon=Лиссабон;Lipetsk=Липецк;Penza=Пенза;Mykolaiv=Николаев;Naberezhnye Chelny=Набережные Челны;Astrakhan=Астрахань;
Makhachkala=Махачкала;Tomsk=Томск;Mariupol=Мариуполь;Gomel=Гомель;Kemerovo=Кемерово;Skopje=Скопье;Tula=Тула;Tel Aviv=Тель-Авив;
Kirov=Киров;Luhansk=Луганск;Cheboksary=Чебоксары;Bryansk=Брянск;Bratislava=Братислава;Ivanovo=Иваново;Sevastopol=Севастополь;
Magnitogorsk=Магнитогорск;Kursk=Курск;Tver=Тверь;Tirana=Тирана;Ulan-Ude=Улан-Удэ;Doha=Доха;Simferopol=Симферополь;Pavlodar=Павлодар;
Kherson=Херсон;Samarkand=Самарканд;Oskemen=Усть-Каменогорск;Chita=Чита;Surgut=Сургут;Semey=Семей;Aktobe=Актобе;Kostanay=Костанай;
Petropavl=Петропавловск;Nicosia=Никосия;Oral=Уральск;Osh=Ош;Atyrau=Атырау;Aktau=Актау;Norilsk=Норильск;Batumi=Батуми;Bern=Берн;
Magadan=Магадан;Sukhumi=Сухуми;Shanghai=Шанхай;Delhi=Дели;Karachi=Карачи;Lahore=Лахор;Harbin=Харбин;Dubai=Дубай;Izmir=Измир;
Mashhad=Мешхед;Osaka=Осака;Hamburg=Гамбург;Barcelona=Барселона;Aleppo=Алеппо;Tabriz=Тебриз;Munich=Мюнхен;Milan=Милан;
Namangan=Наманган;Khmelnytskyi=Хмельницкий;Nizhny Tagil=Нижний Тагил;Makiivka=Макеевка;Kaunas=Каунас;Mogilev=Могилёв;
Stavropol=Ставрополь;Taraz=Тараз;Arkhangelsk=Архангельск;Vinnytsia=Винница;Belgorod=Белгород;Kurgan=Курган;Vitebsk=Витебск;Kaluga=Калуга;
Sochi=Сочи;Oryol=Орёл;Volzhsky=Волжский;Smolensk=Смоленск;Andijan=Андижан;Poltava=Полтава;Grodno=Гродно;Cherepovets=Череповец;
Vologda=Вологда;Ganja=Гянджа;Vladimir=Владимир;Chernihiv=Чернигов;Saransk=Саранск;Brest=Брест;Kyzylorda=Кызылорда;Cherkasy=Черкассы;
Sumy=Сумы;Tambov=Тамбов;Zhytomyr=Житомир;Yoshkar-Ola=Йошкар-Ола;Taganrog=Таганрог;Horlivka=Горловка;Kostroma=Кострома;
Komsomolsk-on-Amur=Комсомольск-на-Амуре;Nalchik=Нальчик;Ljubljana=Любляна;Sterlitamak=Стерлитамак;Sumqayit=Сумгаит;
Petrozavodsk=Петрозаводск;Bratsk=Братск;Rivne=Ровно;Kropyvnytskyi=Кропивницкий;Kamianske=Каменское;Orsk=Орск;Nizhnevartovsk=Нижневартовск;
Angarsk=Ангарск;Novorossiysk=Новороссийск;Lankaran=Ленкорань;Chernivtsi=Черновцы;Ternopil=Тернополь;Türkmenabat=Туркменабад;
Nizhnekamsk=Нижнекамск;Dzerzhinsk=Дзержинск;Syktyvkar=Сыктывкар;Kremenchuk=Кременчуг;Stary Oskol=Старый Оскол;Grozny=Грозный;
Shakhty=Шахты;Blagoveshchensk=Благовещенск;Babruysk=Бобруйск;Prokopyevsk=Прокопьевск;Rybinsk=Рыбинск;Biysk=Бийск;
Veliky Novgorod=Великий Новгород;Lutsk=Луцк;Ivano-Frankivsk=Ивано-Франковск;Tampere=Тампере;Pskov=Псков;Turkistan=Туркестан;
Vyborg=Выборг;Luxembourg=Люксембург;Khanty-Mansiysk=Ханты-Мансийск;Narva=Нарва;Kuwait City=Эль-Кувейт;Lappeenranta=Лаппеэнранта;
Tromsø=Тромсё;Salekhard=Салехард;Rovaniemi=Рованиеми;Tskhinvali=Цхинвали;Kyakhta=Кяхта;Tórshavn=Торсхавн;Anadyr=Анадырь;
Kirkenes=Киркенес;Stepantsminda=Степанцминда;Gudauri=Гудаури;Pasanauri=Пасанаури;Dzhayrakh=Джейрах;Alagir=Алагир;Ardon=Ардон;Magas=Магас;
Naushki=Наушки;Sükhbaatar=Сухэ-Батор;Jvari Pass=Крестовый перевал;Darial Gorge=Дарьяльское ущелье;
Georgian Military Road (schematic)=Военно-Грузинская дорога (схема)`;
const FAR_TOWNS = `
Buenos Aires=Буэнос-Айрес;Mumbai=Мумбаи;Mexico City=Мехико;São Paulo=Сан-Паулу;Lagos=Лагос;Jakarta=Джакарта;New York=Нью-Йорк;
Kinshasa=Киншаса;Lima=Лима;Bogotá=Богота;Bangkok=Бангкок;Sydney=Сидней;Los Angeles=Лос-Анджелес;Singapore=Сингапур;Caracas=Каракас;
Addis Ababa=Аддис-Абеба;Nairobi=Найроби;Johannesburg=Йоханнесбург;Khartoum=Хартум;Manila=Манила;Rio de Janeiro=Рио-де-Жанейро;
Bengaluru=Бангалор;Santiago=Сантьяго;Yangon=Янгон;Chennai=Ченнаи;Melbourne=Мельбурн;Abidjan=Абиджан;Ho Chi Minh City=Хошимин;
Cape Town=Кейптаун;Luanda=Луанда;Chicago=Чикаго;Salvador=Салвадор;Dar es Salaam=Дар-эс-Салам;Toronto=Торонто;Mogadishu=Могадишо;
Dakar=Дакар;Houston=Хьюстон;Brasília=Бразилиа;Santo Domingo=Санто-Доминго;Brisbane=Брисбен;Havana=Гавана;Accra=Аккра;
Guayaquil=Гуаякиль;Sanaa=Сана;Perth=Перт;Conakry=Конакри;Pretoria=Претория;Montreal=Монреаль;Manaus=Манаус;Harare=Хараре;Recife=Ресифи;
Kuala Lumpur=Куала-Лумпур;Hanoi=Ханой;Quito=Кито;Antananarivo=Антананариву;Dallas=Даллас;Bamako=Бамако;San Francisco=Сан-Франциско;
La Paz=Ла-Пас;Niamey=Ниамей;N'Djamena=Нджамена;Seattle=Сиэтл;Denver=Денвер;Colombo=Коломбо;Washington=Вашингтон;Vancouver=Ванкувер;
Atlanta=Атланта;Miami=Майами;Auckland=Окленд;Panama City=Панама;Wellington=Веллингтон;Honolulu=Гонолулу;Anchorage=Анкоридж;
Port Moresby=Порт-Морсби;Windhoek=Виндхук;Darwin=Дарвин;Reykjavík=Рейкьявик;Nuuk=Нуук;Kano=Кано;Hyderabad=Хайдарабад;Ibadan=Ибадан;
Durban=Дурбан;Pune=Пуна;Surat=Сурат;Jeddah=Джидда;Fortaleza=Форталеза;Cali=Кали;Surabaya=Сурабая;Belo Horizonte=Белу-Оризонти;
Nagpur=Нагпур;Maracaibo=Маракайбо;Medellín=Медельин;Phnom Penh=Пномпень;Philadelphia=Филадельфия;Phoenix=Финикс;
Guadalajara=Гвадалахара;Asunción=Асунсьон;Kampala=Кампала;Tijuana=Тихуана;Yaoundé=Яунде;Brazzaville=Браззавиль;Montevideo=Монтевидео;
Lusaka=Лусака;Port-au-Prince=Порт-о-Пренс;Maputo=Мапуту;Monterrey=Монтеррей;Ouagadougou=Уагадугу;Calgary=Калгари;
Guatemala City=Гватемала;Managua=Манагуа;Monrovia=Монровия;Kingston=Кингстон;Naypyidaw=Нейпьидо;Tegucigalpa=Тегусигальпа;Ottawa=Оттава;
Freetown=Фритаун;Lomé=Ломе;Kigali=Кигали;Cúcuta=Кукута;Edmonton=Эдмонтон;El Paso=Эль-Пасо;Detroit=Детройт;Boston=Бостон;
Nouakchott=Нуакшот;Lilongwe=Лилонгве;Winnipeg=Виннипег;Djibouti=Джибути;Abuja=Абуджа;Libreville=Либревиль;Asmara=Асмэра;Bangui=Банги;
San Salvador=Сан-Сальвадор;Juba=Джуба;San Juan=Сан-Хуан;Bissau=Бисау;Canberra=Канберра;San José=Сан-Хосе;Boa Vista=Боа-Виста;
Hobart=Хобарт;Vientiane=Вьентьян;Cairns=Кэрнс;Punta Arenas=Пунта-Аренас;Suva=Сува;Ushuaia=Ушуайя;Timbuktu=Тимбукту;
Fairbanks=Фэрбанкс;Alice Springs=Алис-Спрингс;Whitehorse=Уайтхорс;Yellowknife=Йеллоунайф;Iqaluit=Икалуит`;

/** The names on the map in Russian, by the English ones. */
export const mapNames: ReadonlyMap<string, string> = new Map(
  (SEAS + TOWNS.replace("\n", ";\n") + FAR_TOWNS.replace("\n", ";\n"))
    .replaceAll("\n", "")
    .split(";")
    .map((pair): [string, string] => {
      const [english = "", translated = ""] = pair.split("=");
      return [english, translated];
    }),
);
