/**
 * Who held an office, and in which years, both ends counted: one office a key, `NAME FROM-UNTIL` parted by bars, with an
 * open end for who holds it still. A name that two holders share stands once, with all their years.
 * Kind of source: lists of office-holders in works of reference. As of November 2025.
 */
export const officeHolders: Readonly<Record<string, string>> = {
  'president of the United States':
    'Thomas Jefferson 1801-1809|James Madison 1809-1817|James Monroe 1817-1825|Andrew Jackson 1829-1837|Martin Van Buren 1837-1841|John Tyler 1841-1845|James K. Polk 1845-1849|Zachary Taylor 1849-1850|Millard Fillmore 1850-1853|Franklin Pierce 1853-1857|James Buchanan 1857-1861|Abraham Lincoln 1861-1865|Andrew Johnson 1865-1869|Ulysses S. Grant 1869-1877|Rutherford B. Hayes 1877-1881|James A. Garfield 1881-1881|Chester A. Arthur 1881-1885|Grover Cleveland 1885-1897|Benjamin Harrison 1889-1893|William McKinley 1897-1901|Theodore Roosevelt 1901-1909|Teddy Roosevelt 1901-1909|William Howard Taft 1909-1913|Woodrow Wilson 1913-1921|Warren G. Harding 1921-1923|Warren Harding 1921-1923|Calvin Coolidge 1923-1929|Herbert Hoover 1929-1933|Franklin D. Roosevelt 1933-1945|Franklin Roosevelt 1933-1945|Harry S. Truman 1945-1953|Harry Truman 1945-1953|Dwight D. Eisenhower 1953-1961|Dwight Eisenhower 1953-1961|John F. Kennedy 1961-1963|Lyndon B. Johnson 1963-1969|Lyndon Johnson 1963-1969|Richard M. Nixon 1969-1974|Richard Nixon 1969-1974|Gerald R. Ford 1974-1977|Gerald Ford 1974-1977|Jimmy Carter 1977-1981|Ronald Reagan 1981-1989|George H.W. Bush 1989-1993|George Bush 1989-2009|George W. Bush 2001-2009|Bill Clinton 1993-2001|Barack Obama 2009-2017|Joe Biden 2021-2025|Joseph R. Biden 2021-2025',
  'prime minister of Britain':
    'Robert Peel 1834-1846|Benjamin Disraeli 1868-1880|William Gladstone 1868-1894|Arthur Balfour 1902-1905|Henry Campbell-Bannerman 1905-1908|Herbert Asquith 1908-1916|H.H. Asquith 1908-1916|David Lloyd George 1916-1922|Stanley Baldwin 1923-1937|Ramsay MacDonald 1924-1935|Neville Chamberlain 1937-1940|Winston Churchill 1940-1955|Clement Attlee 1945-1951|Anthony Eden 1955-1957|Harold Macmillan 1957-1963|Alec Douglas-Home 1963-1964|Harold Wilson 1964-1976|Edward Heath 1970-1974|Ted Heath 1970-1974|James Callaghan 1976-1979|Jim Callaghan 1976-1979|Margaret Thatcher 1979-1990|John Major 1990-1997|Tony Blair 1997-2007|Gordon Brown 2007-2010|David Cameron 2010-2016|Theresa May 2016-2019|Boris Johnson 2019-2022|Liz Truss 2022-2022|Rishi Sunak 2022-2024|Keir Starmer 2024-',
  'prime minister of Canada':
    'Lester Pearson 1963-1968|Lester B. Pearson 1963-1968|Pierre Trudeau 1968-1984|Brian Mulroney 1984-1993|Jean Chrétien 1993-2003|Paul Martin 2003-2006|Stephen Harper 2006-2015|Justin Trudeau 2015-2025|Mark Carney 2025-|John Diefenbaker 1957-1963|Louis St. Laurent 1948-1957|Mackenzie King 1921-1948',
  'prime minister of Australia':
    'Robert Menzies 1939-1966|Harold Holt 1966-1967|Gough Whitlam 1972-1975|Malcolm Fraser 1975-1983|Bob Hawke 1983-1991|Paul Keating 1991-1996|John Howard 1996-2007|Kevin Rudd 2007-2013|Julia Gillard 2010-2013|Tony Abbott 2013-2015|Malcolm Turnbull 2015-2018|Scott Morrison 2018-2022|Anthony Albanese 2022-',
  'prime minister of New Zealand':
    'Robert Muldoon 1975-1984|David Lange 1984-1989|Helen Clark 1999-2008|John Key 2008-2016|Bill English 2016-2017|Jacinda Ardern 2017-2023|Christopher Luxon 2023-',
  'prime minister of India':
    'Jawaharlal Nehru 1947-1964|Lal Bahadur Shastri 1964-1966|Indira Gandhi 1966-1984|Morarji Desai 1977-1979|Rajiv Gandhi 1984-1989|Narasimha Rao 1991-1996|Atal Bihari Vajpayee 1996-2004|Manmohan Singh 2004-2014|Narendra Modi 2014-',
  'prime minister of Israel':
    'David Ben-Gurion 1948-1963|Levi Eshkol 1963-1969|Golda Meir 1969-1974|Menachem Begin 1977-1983|Yitzhak Shamir 1983-1992|Yitzhak Rabin 1974-1995|Shimon Peres 1984-1996|Ehud Barak 1999-2001|Ariel Sharon 2001-2006|Ehud Olmert 2006-2009|Benjamin Netanyahu 1996-',
  'taoiseach of Ireland':
    'Éamon de Valera 1932-1959|Eamon de Valera 1932-1959|Seán Lemass 1959-1966|Sean Lemass 1959-1966|Jack Lynch 1966-1979|Liam Cosgrave 1973-1977|Charles Haughey 1979-1992|Garret FitzGerald 1981-1987|Albert Reynolds 1992-1994|John Bruton 1994-1997|Bertie Ahern 1997-2008|Brian Cowen 2008-2011|Enda Kenny 2011-2017|Leo Varadkar 2017-2024|Micheál Martin 2020-|Simon Harris 2024-2025',
  'prime minister of Sweden':
    'Tage Erlander 1946-1969|Olof Palme 1969-1986|Carl Bildt 1991-1994|Göran Persson 1996-2006|Fredrik Reinfeldt 2006-2014|Stefan Löfven 2014-2021|Magdalena Andersson 2021-2022|Ulf Kristersson 2022-',
  'prime minister of Italy':
    'Silvio Berlusconi 1994-2011|Romano Prodi 1996-2008|Mario Monti 2011-2013|Matteo Renzi 2014-2016|Giuseppe Conte 2018-2021|Mario Draghi 2021-2022|Giorgia Meloni 2022-|Aldo Moro 1963-1976|Giulio Andreotti 1972-1992|Bettino Craxi 1983-1987',
  'prime minister of Japan':
    'Junichiro Koizumi 2001-2006|Shinzo Abe 2006-2020|Yoshihide Suga 2020-2021|Fumio Kishida 2021-2024|Shigeru Ishiba 2024-2025|Yasuhiro Nakasone 1982-1987|Shigeru Yoshida 1946-1954',
  'prime minister of Hungary': 'Viktor Orbán 1998-|Viktor Orban 1998-|Imre Nagy 1953-1956',
  'prime minister of Poland':
    'Tadeusz Mazowiecki 1989-1991|Donald Tusk 2007-|Mateusz Morawiecki 2017-2023|Beata Szydło 2015-2017',
  'prime minister of Spain':
    'Adolfo Suárez 1976-1981|Felipe González 1982-1996|José María Aznar 1996-2004|José Luis Rodríguez Zapatero 2004-2011|Mariano Rajoy 2011-2018|Pedro Sánchez 2018-',
  'prime minister of Greece':
    'Alexis Tsipras 2015-2019|Kyriakos Mitsotakis 2019-|Andreas Papandreou 1981-1996|George Papandreou 1944-2011',
  'prime minister of Pakistan':
    'Benazir Bhutto 1988-1996|Nawaz Sharif 1990-2017|Imran Khan 2018-2022|Zulfikar Ali Bhutto 1973-1977',
  'chancellor of Germany':
    'Adolf Hitler 1933-1945|Konrad Adenauer 1949-1963|Ludwig Erhard 1963-1966|Kurt Georg Kiesinger 1966-1969|Willy Brandt 1969-1974|Helmut Schmidt 1974-1982|Helmut Kohl 1982-1998|Gerhard Schröder 1998-2005|Gerhard Schroeder 1998-2005|Angela Merkel 2005-2021|Olaf Scholz 2021-2025|Friedrich Merz 2025-|Otto von Bismarck 1871-1890',
  'president of France':
    'Charles de Gaulle 1944-1969|Georges Pompidou 1969-1974|Valéry Giscard d’Estaing 1974-1981|François Mitterrand 1981-1995|Francois Mitterrand 1981-1995|Jacques Chirac 1995-2007|Nicolas Sarkozy 2007-2012|François Hollande 2012-2017|Francois Hollande 2012-2017|Emmanuel Macron 2017-',
  'president of Russia': 'Boris Yeltsin 1991-1999|Dmitry Medvedev 2008-2012|Vladimir Putin 1999-',
  'president of South Africa':
    'Nelson Mandela 1994-1999|F.W. de Klerk 1989-1994|Thabo Mbeki 1999-2008|Jacob Zuma 2009-2018|Cyril Ramaphosa 2018-|P.W. Botha 1978-1989',
  'president of Egypt':
    'Gamal Abdel Nasser 1954-1970|Anwar Sadat 1970-1981|Anwar el-Sadat 1970-1981|Hosni Mubarak 1981-2011|Mohamed Morsi 2012-2013|Abdel Fattah el-Sissi 2014-|Abdel Fattah el-Sisi 2014-',
  'president of Brazil':
    'Luiz Inácio Lula da Silva 2003-|Dilma Rousseff 2011-2016|Michel Temer 2016-2018|Jair Bolsonaro 2019-2022|Fernando Henrique Cardoso 1995-2002|Getúlio Vargas 1930-1954',
  'president of Argentina':
    'Juan Perón 1946-1974|Raúl Alfonsín 1983-1989|Carlos Menem 1989-1999|Néstor Kirchner 2003-2007|Cristina Fernández de Kirchner 2007-2015|Mauricio Macri 2015-2019|Alberto Fernández 2019-2023|Javier Milei 2023-',
  'president of Chile':
    'Salvador Allende 1970-1973|Augusto Pinochet 1973-1990|Patricio Aylwin 1990-1994|Ricardo Lagos 2000-2006|Michelle Bachelet 2006-2018|Sebastián Piñera 2010-2022|Gabriel Boric 2022-',
  'president of Uruguay':
    'Tabaré Vázquez 2005-2020|José Mujica 2010-2015|Luis Lacalle Pou 2020-2025|Yamandú Orsi 2025-',
  'president of Mexico':
    'Lázaro Cárdenas 1934-1940|Vicente Fox 2000-2006|Felipe Calderón 2006-2012|Enrique Peña Nieto 2012-2018|Andrés Manuel López Obrador 2018-2024|Claudia Sheinbaum 2024-',
  'president of Ukraine':
    'Leonid Kuchma 1994-2005|Viktor Yushchenko 2005-2010|Viktor Yanukovych 2010-2014|Petro Poroshenko 2014-2019|Volodymyr Zelensky 2019-|Volodymyr Zelenskyy 2019-',
  'president of Poland':
    'Lech Wałęsa 1990-1995|Lech Walesa 1990-1995|Aleksander Kwaśniewski 1995-2005|Lech Kaczyński 2005-2010|Andrzej Duda 2015-2025|Karol Nawrocki 2025-',
  'president of the Czech Republic':
    'Václav Havel 1989-2003|Vaclav Havel 1989-2003|Václav Klaus 2003-2013|Vaclav Klaus 2003-2013|Miloš Zeman 2013-2023|Milos Zeman 2013-2023|Petr Pavel 2023-',
  'president of Turkey': 'Mustafa Kemal Atatürk 1923-1938|Recep Tayyip Erdoğan 2014-|Turgut Özal 1989-1993',
  'president of China': 'Jiang Zemin 1993-2003|Hu Jintao 2003-2013|Xi Jinping 2013-',
  'president of Finland':
    'Urho Kekkonen 1956-1982|Mauno Koivisto 1982-1994|Martti Ahtisaari 1994-2000|Tarja Halonen 2000-2012|Sauli Niinistö 2012-2024|Alexander Stubb 2024-',
  'president of Ireland':
    'Mary Robinson 1990-1997|Mary McAleese 1997-2011|Michael D. Higgins 2011-2025|Catherine Connolly 2025-',
  'president of Yugoslavia': 'Josip Broz Tito 1953-1980',
  'leader of the Soviet Union':
    'Vladimir Lenin 1917-1924|Joseph Stalin 1924-1953|Josef Stalin 1924-1953|Nikita Khrushchev 1953-1964|Leonid Brezhnev 1964-1982|Yuri Andropov 1982-1984|Konstantin Chernenko 1984-1985|Mikhail Gorbachev 1985-1991',
  'secretary-general of the United Nations':
    'Trygve Lie 1946-1952|Dag Hammarskjöld 1953-1961|Dag Hammarskjold 1953-1961|U Thant 1961-1971|Kurt Waldheim 1972-1981|Javier Pérez de Cuéllar 1982-1991|Boutros Boutros-Ghali 1992-1996|Kofi Annan 1997-2006|Ban Ki-moon 2007-2016|António Guterres 2017-|Antonio Guterres 2017-',
  'chairman of the Federal Reserve':
    'Arthur Burns 1970-1978|Paul Volcker 1979-1987|Alan Greenspan 1987-2006|Ben Bernanke 2006-2014|Janet Yellen 2014-2018|Jerome Powell 2018-',
  'president of the European Commission':
    'Jacques Delors 1985-1995|Jacques Santer 1995-1999|José Manuel Barroso 2004-2014|Jean-Claude Juncker 2014-2019|Ursula von der Leyen 2019-',
  'mayor of New York City':
    'Fiorello La Guardia 1934-1945|John Lindsay 1966-1973|Ed Koch 1978-1989|Edward I. Koch 1978-1989|David Dinkins 1990-1993|Rudolph Giuliani 1994-2001|Rudy Giuliani 1994-2001|Michael Bloomberg 2002-2013|Bill de Blasio 2014-2021|Eric Adams 2022-2025',
  'mayor of London': 'Ken Livingstone 2000-2008|Boris Johnson 2008-2016|Sadiq Khan 2016-',
}

/** Popes, kings and queens, under the one name that they have in office. */
export const reigns: Readonly<Record<string, string>> = {
  pope: 'Pope Leo XIII 1878-1903|Pope Pius X 1903-1914|Pope Benedict XV 1914-1922|Pope Pius XI 1922-1939|Pope Pius XII 1939-1958|Pope John XXIII 1958-1963|Pope Paul VI 1963-1978|Pope John Paul I 1978-1978|Pope John Paul II 1978-2005|Pope Benedict XVI 2005-2013|Pope Francis 2013-2025|Pope Leo XIV 2025-|Pope Pius IX 1846-1878',
  'monarch of England':
    'William the Conqueror 1066-1087|King John 1199-1216|Henry V 1413-1422|Richard III 1483-1485|Henry VII 1485-1509|Henry VIII 1509-1547|Edward VI 1547-1553|Mary I 1553-1558|Elizabeth I 1558-1603|Charles I 1625-1649|Charles II 1660-1685|James II 1685-1688|Queen Anne 1702-1714|George I 1714-1727|George II 1727-1760|George III 1760-1820|George IV 1820-1830|William IV 1830-1837|Queen Elizabeth 1558-1603,1936-2022|King Charles 1625-1685,2022-|Queen Victoria 1837-1901|Edward VII 1901-1910|George V 1910-1936|Edward VIII 1936-1936|George VI 1936-1952|Elizabeth II 1952-2022|Charles III 2022-',
  'monarch of the country':
    'Queen Wilhelmina 1890-1948|Queen Juliana 1948-1980|Queen Beatrix 1980-2013|King Juan Carlos 1975-2014|Emperor Hirohito 1926-1989|Emperor Akihito 1989-2019|Queen Margrethe II 1972-2024|Louis XIV 1643-1715|Louis XVI 1774-1792|Czar Nicholas II 1894-1917|Tsar Nicholas II 1894-1917|Haile Selassie 1930-1974|King Hussein 1952-1999|King Baudouin 1951-1993|King Haakon VII 1905-1957|King Olav V 1957-1991|Kaiser Wilhelm II 1888-1918|Catherine the Great 1762-1796|Peter the Great 1682-1725|Ivan the Terrible 1533-1584',
}
