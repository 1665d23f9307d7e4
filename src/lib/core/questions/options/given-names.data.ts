/** Given names that are common somewhere in the world and are hardly ever words of English, women's and men's. */
export const womensNames =
	`Aisha Alice Amina Ana Angela Anita Ann Anna Anne Annie Asma Barbara Beatrice Begum Benazir Camilla Carmen Caroline
Catherine Charlotte Chandrika Christina Christine Clara Claudia Cristina Diana Dilma Dorothy Edith Elena Eleanor Elisabeth
Elizabeth Ella Ellen Emily Emma Esther Eva Evelyn Fatima Florence Frances Françoise Gabriela Geraldine Gertrude Giorgia Golda
Hannah Hasina Helen Helena Hilda Hillary Ida Indira Ingrid Irene Isabel Isabella Jacqueline Jane Janet Jeanne Jennifer Jessica
Joan Johanna Josephine Juana Judith Julia Julie Kamala Karen Kate Katherine Khadija Laura Lakshmi Leila Leyla Linda Louise Lucia
Lucy Luisa Madeleine Magdalena Malala Margaret Maria María Mariam Marie Martha Mary Mehriban Melinda Michelle Nadia Nancy Natalia
Nicola Nicole Nina Nirmala Nusrat Olga Olivia Patricia Paula Rachel Rebecca Rosa Rosalind Ruth Sahiba Sara Sarah Selma Sharon
Sheikha Shirin Sofia Sonia Sophia Sophie Susan Susana Sushma Svetlana Tarja Teresa Theresa Ursula Valentina Vera Victoria
Virginia Wangari Yulia Zainab`.split(/\s+/);

export const mensNames =
	`Aaron Abdel Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Alessandro Alex
Alexander Alexandre Alexei Alfred Ali Amir Andreas Andrei Andrés Andrew Anthony Antoine Anton Antonio António Antonín Aristide
Arif Arjun Arthur Ashok Asif Atal Augustus Ayub Barack Benjamin Bernard Boris Brian Bruno Carl Carlos Charles Christian Christopher
Claude Daniel David Dennis Dmitri Dmitry Donald Douglas Dwight Ebrahim Eduard Eduardo Edgar Edmund Edward Edwin Emil Emmanuel Enrique
Eric Erik Ernest Ernst Ethan Eugene Félix Felix Ferdinand Fernando Fidel Florian François Francis Francisco Frederick Friedrich
Gabriel Gamal George Georges Gerald Gerhard Giovanni Giuseppe Gordon Guillermo Gustav Habib Haile Hamid Hans Harold Harry Hassan Haydar
Heinrich Henri Henry Herbert Herman Hermann Hosni Howard Hugh Hugo Ibrahim Ignacio Igor Ilham Imran Isaac Ivan Jacob Jacques Jair
James Jan Jason Jawaharlal Jean Jeremy Jerry Jesús Jimmy João Joachim Joe Johann Johannes John Jomo Jonathan Jorge José Jose Josef
Joseph Joshua Juan Julian Julio Julius Jürgen Karl Kenneth Kevin Khalid Khawaja Klaus Konrad Kwame Lawrence Lech Leonard Leonid
Leopold Lionel Louis Lucas Ludwig Luigi Luis Luiz Lyndon Mahatma Mahmoud Mahmud Manmohan Manuel Marcel Marco Mario Martin Mathieu
Matthew Maurice Max Michael Michel Miguel Mikhail Mohamed Mohammad Mohammed Mohandas Morgan Muammar Muhammad Mustafa Narendra Nawaz
Nelson Nicholas Nicolas Nicolás Niels Nikita Nikola Nikolai Oliver Omar Oscar Otto Pablo Patrick Paul Paulo Pavel Pedro Peter Philip
Philippe Pierre Pieter Rafael Rahul Rajiv Ralph Ramón Raul Raúl Ravi Raymond Recep Reinhard René Ricardo Richard Rishi Robert Roberto
Roger Roland Ronald Rudolf Rudolph Saad Sadiq Salvador Samuel Sanjay Sebastian Sergei Sergey Shahbaz Shehbaz Shinzo Simón Simon
Stanley Stefan Stephen Steven Stuart Subhas Sukarno Suleiman Swami Theodore Thomas Timothy Tony Umberto Václav Viktor Vincent
Vinícius Vladimir Volodymyr Walter Warren Werner Wilhelm William Winston Wolfgang Woodrow Yahya Yasser Yitzhak Yuri Zulfikar
Jens Lars Sven Olaf Henrik Magnus Knut Urmas Toomas Arnold Bill Jack Jim Tom Dick Bob Phil Vilhelm Luc Moses Thabo Olusegun Ilia Nguyen Tran Jeyhun Musa
Ayman Yusuf Hamza Bilal Tariq Kofi Kwesi Yaw Desmond Leon Lloyd Neil Ronald Gerardo Rodrigo Álvaro Néstor Hugo Augusto Getúlio`.split(
		/\s+/
	);
