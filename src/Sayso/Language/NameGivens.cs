namespace Sayso.Language;

/// <summary>Given names from many countries: a name of several words that begins with one is a person's.</summary>
internal static class NameGivens
{
    private static readonly NameLists.WordSet Givens = new("""
        Aaron Abdul Abdullah Abdulaziz Abraham Abu Adam Adel Adrian Agnes Ahmad Ahmed Aisha Akira Alan Albert Alejandro Aleksandr Alex
        Alexander Alexandra Alexei Alexey Alfred Ali Alice Alicia Alison Amanda Amina Amir Amit Amy Ana Anastasia Anders Andre Andrea
        Andrei Andrew Andrey Andriy Angela Angelo Anita Ann Anna Anne Annie Anthony Antonio António Anton Antony Arjun Arthur Arturo
        Ashley Ashok Asif Astrid Augusto Ayesha Barack Barbara Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brenda Brian Bruce Bruno
        Camila Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Charlotte Chen Chris Christian Christina
        Christine Christopher Claire Clara Claudia Colin Craig Cristina Cyril Dan Daniel Daniela David Deborah Denis Dennis Derek Diana
        Diane Diego Dilip Dmitri Dmitry Dominic Donald Douglas Ebrahim Edgar Edith Eduardo Edward Elena Eli Elias Elizabeth Ellen Emily
        Emma Emmanuel Enrique Eric Erik Ernesto Esther Eva Evan Evgeny Faisal Farah Fatima Felipe Felix Fernando Fiona Francis Francisco
        Frank Fred Frederick Gabriel Gareth Gary Geoffrey George Gerald Gerard Giovanni Giorgia Gloria Gordon Grace Graham Greg Gregory
        Guillermo Gustavo Hamid Hannah Hans Harold Harry Hassan Hector Helen Henri Henrik Henry Herbert Hiroshi Hugo Hussein Ian Ibrahim
        Igor Imran Ingrid Irina Isaac Isabel Ivan Jack Jackie Jacob Jacques Jair James Jamie Jan Jane Janet Jason Javier Jean Jeff
        Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joao João Joe Joel Johan Johannes John Johnny
        Jonas Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Juana Judith Julia Julian Julie Julio Justin Kamala Karen Karim Karl
        Kate Katherine Kathleen Kathryn Katie Keir Keith Kelly Ken Kenji Kenneth Kevin Khaled Khalid Kim Kofi Krishna Kumar Kwame Larry
        Laura Lauren Laurent Lawrence Leila Leo Leon Leonardo Leonid Leslie Lewis Li Linda Lisa Liz Lloyd Lopez Louis Louise Luc Lucas
        Lucy Luis Luiz Luke Lydia Maggie Mahmoud Malik Manuel Marc Marcel Marco Marcos Marcus Margaret Maria María Marie Mario Marion
        Mark Marta Martha Martin Mary Mateo Matt Matthew Maurice Mauricio Max Maxim Mehdi Melissa Michael Michel Michelle Miguel Mikhail
        Mike Milan Milos Mira Mohamed Mohammad Mohammed Mohsen Monica Mustafa Muhammad Muhammadu Nadia Nancy Narendra Natalia Natalie
        Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicolás Nigel Nikolai Nina Noah Nora Norman Oleg Oleksandr Oleksiy Olga Oliver
        Olivia Olena Omar Oscar Osama Pablo Pamela Patricia Patrick Paul Paula Paulo Pavel Pedro Peng Peter Petro Philip Philippe Pierre
        Rachel Rafael Raj Rajesh Rakesh Ralph Ram Ramón Ranil Raymond Rebecca Recep Ricardo Richard Rita Robert Roberto Robin Rodrigo
        Roger Roland Roman Ron Ronald Rosa Rose Roy Russell Ruth Ryan Sabrina Saeed Salim Sally Salman Sam Samantha Samir Samuel Sandra
        Sanjay Santiago Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Serhiy Shane Shah Sharon Shehbaz Shinzo Simon Simone Sofia
        Solomon Sonia Sophie Stella Stephan Stephanie Stephen Steve Steven Stuart Sunil Susan Suzanne Svetlana Sylvia Takashi Tanya Tariq
        Taro Ted Terry Theresa Thomas Tim Timothy Tina Todd Tom Tomas Tony Tracy Uhuru Ursula Vadim Valentina Valery Vanessa Victor
        Victoria Vijay Viktor Vincent Virginia Vitali Vladimir Volodymyr Walter Wang Wayne Wei Wendy William Xi Yair Yasmin Yoko Yolanda
        Yuri Yusuf Yves Zainab Zhang Zoe Zhao Liu Yoon Park Lee Choi Nguyen Tran Abiy Bola Cyril Jacinda Benjamin Naftali Anwar Mahathir
        """);

    /// <summary>Whether the word is a given name in the list.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Givens.Contains(word);
}
