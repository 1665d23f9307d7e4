/** Given names that are common somewhere in the world and are hardly ever words of English, women's and men's. */
export const womensNames =
	`Abigail Adele Agatha Agnes Aileen Aisha Akiko Alexandra Alice Alison Amanda Amelia Amina Amira Amrita Amy Ana Anastasia Angela
Angelina Anita Anjali Ann Anna Anne Annette Annie Antonia Aruna Asma Astrid Audrey Ayesha Aziza Barbara Beatrice Begum Benazir
Bernadette Bertha Beth Betty Beverly Bianca Bidhya Brenda Bridget Brigitte Camilla Camille Carla Carmen Carol Carole Caroline
Carolyn Carrie Cassandra Catherine Cecilia Celia Chandrika Charlotte Chiara Christina Christine Cindy Clara Claudia Colette
Constance Consuelo Corazon Cristina Cynthia Daphne Deborah Debra Deepika Denise Diana Dilma Dolores Donna Doris Dorothy Edith
Edna Efua Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elvira Emilia Emily Emma Emine Erika
Esperanza Estelle Esther Ethel Etta Eugenia Eunice Eva Evelyn Fatima Fatou Fawzia Felicity Fiona Flora Florence Frances Françoise
Frida Frieda Gabriela Galina Ganira Gayatri Georgina Geraldine Gertrude Gina Giorgia Giulia Gladys Gloria Golda Greta Gretchen
Gulnara Gwen Halima Hanna Hannah Harriet Hasina Hedwig Heidi Helen Helena Henrietta Hilda Hillary Hiroko Ida Ilse Imelda Indira Ines
Inés Ingeborg Ingrid Irene Irina Isabel Isabella Isabelle Ivana Jacqueline Jamila Jane Janet Janice Jeanne Jennifer Jessica
Jill Joan Joanna Jocelyn Johanna Josefina Josephine Joyce Juana Juanita Judith Judy Julia Julie Kalpana Kamala Karen Karin Karla
Katarina Kate Katherine Kathleen Kathryn Keiko Khadija Khaleda Kirsten Kristalina Kristie Kristina Laila Lakshmi Lata Latifa Laura
Laurie Leila Lena Leonor Lesley Leyla Lidia Lillian Linda Lisa Lise Lola Lorena Lorraine Louise Lourdes Lucia Lucy Luisa Lydia
Lyudmila Mabel Madeleine Magdalena Malala Manuela Marcia Margaret Margarita Marguerite Maria María Mariam Mariana Marianne Marie
Marija Marilyn Marina Marisol Marlene Marta Martha Mary Matilda Maud Meena Meera Megan Meghan Mehriban Melinda Meryl Michelle
Mildred Miriam Molly Monica Monique Muriel Myriam Nadezhda Nadia Nadine Nalini Nancy Naomi Nasreen Natalia Natasha Neelam Nelly
Ngozi Nicola Nicole Nina Nirmala Noreen Norma Nusrat Odette Oksana Olga Olivia Oprah Pamela Patricia Paula Pauline Penelope
Phyllis Pratibha Priscilla Priya Priyanka Rachel Ranjana Razia Rebecca Rigoberta Rita Roberta Rosa Rosalind Rosemary Roxana Ruth
Sahiba Sahle-Work Saida Salma Samantha Samira Sandra Sara Sarah Sarojini Selma Shabana Shakuntala Sharon Sheikha Sheila Sheryl
Shirin Shirley Sigrid Silvia Simone Sirimavo Sofia Soledad Sonia Sophia Sophie Stella Stephanie Suchitra Sujata Sunita Susan
Susana Sushma Suzanne Svetlana Sylvia Tamara Tania Tansu Tarja Tatiana Tatyana Teresa Thelma Theresa Therese Tina Tomoko Tracy
Ursula Usha Valentina Valerie Vanessa Vasundhara Vera Veronica Verónica Victoria Vigdís Vijaya Virginia Visitación Vivian Wangari
Wendy Wilhelmina Winifred Winnie Xenia Yasmin Yelena Yoko Yolanda Yulia Yvette Yvonne Zahra Zainab Zeynep Zoe Zoya Zubaida`.split(
		/\s+/
	);

export const mensNames =
	`Aamir Aaron Abbas Abdel Abdelaziz Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abel Abhijit Abraham Adam Adnan Adolf Adolfo
Adolph Adrian Agustín Ahmad Ahmed Ahmet Aidan Ajay Ajit Akihito Akio Akira Alain Alan Alastair Albert Alberto Aldo Alejandro
Aleksander Aleksandr Alessandro Alex Alexander Alexandre Alexei Alexis Alfonso Alfred Alfredo Ali Alistair Allan Allen Alois Alonso
Alphonse Álvaro Alvin Amartya Ambrose Amir Amit Amos Anand Anatoly Anders André Andre Andreas Andrei Andrej Andrés Andrew Andrzej
Andy Ángel Angelo Anil Anthony Antoine Anton Antoni Antonio António Antonín Anura Anwar Archibald Arif Aristide Arjun Armando
Armin Arnaud Arne Arnold Arshad Arthur Arturo Arun Arvind Asghar Ashok Ashraf Asif Aslam Atal Attila Augusto Augustus Aung Aurelio
Axel Ayman Ayub Aziz Baburam Babrak Barack Barnaby Barry Bart Bartholomew Bashar Bashir Basil Bedřich Ben Benedict Benigno Benito
Benjamin Benny Bernard Bernardo Bernd Bert Bertrand Bhimrao Bhumibol Bilal Bill Bimal Björn Blaise Bob Bogdan Boris Boutros Brad
Bradley Brent Brett Brian Bruce Bruno Bryan Burhanuddin Calvin Carl Carlo Carlos Casimir Cecil Cedric César Cesare Chaim
Charles Chester Chris Christian Christoph Christophe Christopher Clarence Claude Claudio Claus Clayton Clement Clifford Clive Colin
Conrad Constantin Craig Curtis Cyril Dag Damian Damien Dan Daniel Daniele Danilo Danny Dariusz Darren Daud Daulat Dave David
Delfin Dennis Denis Derek Desmond Devendra Dhondo Dick Didier Diego Dieter Dietrich Diogo Dirk Dmitri Dmitry Dmytro Domingo Dominic
Dominik Dominique Don Donald Douglas Dries Duane Duncan Dwight Dylan Ebrahim Ed Eddie Eduard Eduardo Edgar Edgardo Edmund Édouard
Edouard Edvard Edward Edwin Egon Einar Elbert Eli Elias Elijah Eliot Elliot Elmer Ely Emanuel Emil Émile Emile Emilio Emmanuel
Enda Enoch Enrique Enzo Ephraim Eric Erich Erik Ernest Ernesto Ernst Errol Erwin Esteban Ethan Étienne Eugen Eugène Eugene Eugenio
Evan Evgeny Evo Ezra Fabian Fabio Faisal Farid Farooq Farouk Fazal Federico Félix Felix Ferdinand Fernando Feroz Fidel Florian
Floyd Foday Fouad Francis Francisco Franco François Francois Frank Franklin Franz Fred Frédéric Frederick Frederik Fredrik
Friedrich Frits Fritz Fulgencio Fumio Fyodor Gabriel Gaetano Gamal Garry Gary Gaston Gavin Gennady Geoff Geoffrey Georg George
Georges Georgi Georgy Gerald Gerard Gérard Gerardo Gerd Gerhard Getúlio Ghulam Giacomo Gianni Gil Gilbert Giles Giorgio Giovanni
Giuseppe Glenn Godfrey Gopal Gordon Gottfried Graeme Graham Greg Gregor Gregorio Gregory Grigory Guglielmo Guido Guillermo Gunnar
Günter Gurbanguly Gustav Gustavo Gyula Haakon Habib Habibullah Hafez Hafiz Haile Hakainde Hakan Hamad Hamid Hamza Hank Hannes
Hans Harinder Harjit Harold Haruki Harry Harvey Hasan Hashim Hassan Hassanal Haydar Hector Héctor Heikki Heinrich Helmut
Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann Hernán Hernan Heydar Hideki Hipólito Hiram Hirohito Hiroshi Homer Horace
Horatio Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey Husain Husayn Hussain Hussein Ian Ibrahim Idi Idris Idriss Ignacio Ignatius
Ignaz Igor Ikram Ilham Ilia Ilya Imran Imre Inder Ioannis Ion Ira Irfan Irving Isaac Isaiah Ishaq Isidor Iskander Ismail István
Ivan Iveri Ivo Jaafar Jack Jacob Jacques Jafar Jagdish Jaime Jair Jake Jakob Jalal Jalil Jamal James Jamie Jamil Jamsetji Jan
Janez János Jaroslav Jason Javed Javier Jawaharlal Jayaprakash Jean Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jesús
Jeyhun Jim Jimmy Jiří João Joachim Joaquín Joe Joel Johan Johann Johannes John Johnny Jomo Jon Jón Jonas Jonathan Jorge José Jose
Josef Joseph Joshua Josiah Josip Juan Juha Juhan Jules Julian Julien Julio Julius Junichiro Jürgen Juscelino Justin Kaarlo
Kamal Kamran Karel Karim Karl Kazimierz Keith Kemal Ken Kenichi Kenji Kenneth Kenzo Kevin Khaled Khalid Khalil Khawaja Khil
Kim Kimihiko Kirk Kjell Klaus Knud Knut Kofi Komura Konrad Konstantin Konstantinos Kristian Krzysztof Kurt Kwame Kwesi Kyle
Ladislav Lance Larry Lars László Laurence Laurent Lavrenty Lawrence Lech Leif Leo Léon Leon Leonard Leonardo Leonid Léopold Leopold
Leroy Leslie Lester Lev Levi Lewis Liam Liaquat Linus Lionel Lloyd Lorenzo Lothar Louis Luc Luca Lucas Lucian Lucien Ludwig Luigi Luis
Luiz Luka Luke Luther Lyle Lyndon Madhav Magnus Mahatma Mahathir Mahinda Mahmoud Mahmud Maithripala Majid Malcolm Malik Mamadou
Manfred Manmohan Mansoor Mansur Manuel Marc Marcel Marcelo Marcin Marco Marcus Marek Mariano Mario Marius Mark Marko Markus Marlon
Marrack Martin Marvin Massimo Mateo Mateusz Mathieu Mathew Matt Matthew Matthias Maurice Max Maxim Maxime Maximilian Mehmed
Mehmet Meles Melvin Melvyn Menachem Michael Michel Mick Miguel Mihai Mihail Mikhail Miklós Mike Miles Miloš Milos Milton Mircea Mitch
Mohamed Mohammad Mohammed Mohan Mohandas Moisés Morarji Mordechai Morgan Moritz Morris Moses Moshe Moussa Muammar Muhammad Mukesh
Murad Murtaza Musa Mustafa Mwai Nadir Najib Nalinda Nandan Naoto Napoleon Narasimha Narendra Naresh Nasir Nasser Nathan Nathaniel
Nawaz Ned Neil Nelson Néstor Neville Niccolò Nicholas Nick Nicolas Nicolás Niels Nikita Niklas Nikola Nikolai Nils Nitin Nitish Noah
Noam Noel Norbert Norman Norodom Nouri Nurlan Nursultan Olaf Olav Ole Oleg Oleksandr Oliver Olivier Olof Olusegun Omar Omer
Orhan Orville Osama Oscar Oskar Osman Osvaldo Oswald Otto Owen Paavo Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pavlo Pedro Pekka
Percival Percy Pervez Pete Peter Petr Petro Petros Phil Philip Philippe Pierre Pieter Piotr Porfirio Prabhakar Prakash Pranab
Quentin Quincy Rabindranath Radha Rafael Raghuram Rahul Rainer Raj Rajendra Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ramesh Ramiro Ramón
Ranasinghe Randolph Ranil Ranjit Raoul Rashid Rasmus Ratan Raúl Raul Ravi Raymond Recep Reginald Reinhard Reinhold Renato René Rene
Reuben Reza Ricardo Richard Rick Ridley Rishi Roald Rob Robert Roberto Robin Roderick Rodolfo Rodrigo Rogelio Roger Rohan Rohit
Roland Roman Ron Ronald Rory Roy Ruben Rubén Rudi Rudolf Rudolph Rudyard Rufus Ruhollah Rupert Ruslan Russell Rustam Ryan Saad
Sachin Saddam Sadiq Saeed Said Salah Salim Salman Salvador Sam Sami Samir Samuel Sándor Sandro Sandy Sanjay Santosh Saparmurat
Sarvepalli Satyajit Satyendra Saul Scott Sean Seán Sebastian Seretse Serge Sergei Sergey Sergio Shafiq Shahbaz Shahid Shane Shankar
Shaukat Shavkat Shawn Shehbaz Sheldon Shigeru Shimon Shinzo Shivraj Sidney Siegfried Sigismund Sigmund Silvio Simeon Simón Simon
Sitaram Slobodan Solomon Søren Soren Spencer Spiro Srinivasa Stan Stanislav Stanisław Stanley Stefan Stefano Stephan Stephen Steve Steven
Stuart Subhas Subhash Subrahmanyan Sudhir Sukarno Sukumar Suleiman Sunil Surendra Suresh Sushil Susilo Svante Sven Swami Syed Syngman
Tabare Tadeusz Taha Tahir Takeo Takeshi Talal Tancredo Tariq Tayyip Ted Teddy Tedros Teodor Teodoro Terence Terry Tevfik Thabo
Thaddeus Thaksin Thein Theo Theodor Theodore Thibaut Thierry Thomas Thorvald Tibor Tiburcio Tim Timothy Tipu Tobias Todd Tom Tomas
Tomás Tomáš Tomasz Tony Toomas Torsten Toussaint Tran Travis Trevor Trygve Tyler Uhuru Ulrich Ulysses Umberto Urmas Uwe Václav
Valentin Valery Valéry Vallabhbhai Vasco Vasily Vernon Vicente Victor Víctor Vidkun Vijay Viktor Vikram Vilhelm Vinay Vinayak
Vincent Vinícius Vinod Virgil Vishwanath Vito Vittorio Vivek Vladimir Vladimír Vojislav Volodymyr Vytautas Walid Wallace Walter Walther Warren
Wasim Wayne Wendell Werner Wesley Wilbur Wilfred Wilhelm Willem William Willy Wim Winston Władysław Wojciech Wolfgang
Woodrow Xavier Yahya Yakov Yannick Yasser Yasuhiro Yasuo Yaw Yevgeny Yitzhak Yoshihide Yousaf Youssef Yousuf Yoweri Yukio Yuri Yusuf
Zachary Zafar Zaki Zbigniew Zdeněk Zhores Ziaur Zine Zoltán Zoran Zulfikar Zulfiqar`.split(/\s+/);

/** Family names of China, Korea and Vietnam, which stand first. */
export const familyNames =
	`Ahn Bae Baek Ban Bui Chan Chang Chen Cheng Cheung Chiang Cho Choi Chong Chung Dang Deng Dong Duong Fang Feng Gao Goh Gui Guo Han
Hau Hoang Hong Hu Hua Huang Hun Hwang Jang Jeong Jiang Jung Kang Kim Koo Kwon Lam Lee Lei Leung Li Liang Lim Lin Liu Lu Luo Ma
Mao Moon Ngo Nguyen Noh Oh Pak Pan Park Peng Pham Phan Qian Qin Ri Roh Ryu Seo Shen Shi Shin Song Su Sun Tan Tang Tran Truong
Tsai Tung Vo Vu Wang Wei Wen Wong Wu Xi Xie Xu Yang Ye Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhou Zhu`.split(
		/\s+/
	);
