package org.holdfast.benchmarks.matching;

import java.util.List;
import java.util.Random;

/** Names as they are spread over England: a few borne by many, and a long tail. */
public final class Names {

    private static final List<String> GIRLS = words("""
            Olivia Amelia Isla Ava Mia Ivy Lily Isabella Rosie Sophia Grace Willow Freya Florence Emily Ella Poppy Evie Elsie
            Charlotte Evelyn Sienna Sofia Daisy Phoebe Sophie Alice Harper Matilda Ruby Emilia Maya Millie Isabelle Eva Luna Jessica
            Ada Aria Arabella Maisie Esme Eliza Penelope Bonnie Chloe Mila Violet Hallie Scarlett Layla Imogen Eleanor Molly Harriet
            Elizabeth Thea Erin Lottie Emma Rose Delilah Bella Aurora Lola Nancy Ellie Mabel Lucy Ayla Maria Orla Zara Robyn Hannah
            Gracie Iris Jasmine Darcie Margot Holly Amber Georgia Edith Maryam Abigail Myla Anna Clara Lilly Lyra Summer Maeve Heidi
            Elodie Lyla Eden Olive Aisha Fatima Zainab Khadija Amina Hafsa Inaya Mariam Safa Yusra Oliwia Zuzanna Lena Maja Agata
            Adaeze Chiamaka Temiloluwa Wanjiru Thandiwe Nkechi Ananya Diya Saanvi Ishani Meera Xin Yan Linh Thuy Roksana Ilinca
            """);

    private static final List<String> BOYS = words("""
            Oliver George Noah Arthur Harry Leo Muhammad Jack Charlie Oscar Jacob Henry Thomas Freddie Alfie Theo William Theodore
            Archie Joshua Alexander James Isaac Edward Lucas Tommy Finley Max Logan Ethan Teddy Mohammed Benjamin Harrison Albie Hugo
            Sebastian Rory Jaxon Adam Reuben Daniel Joseph Samuel Elijah Hunter Luca Louie Ezra David Frankie Roman Toby Reggie Dylan
            Jude Riley Ronnie Bobby Jayden Caleb Stanley Michael Albert Gabriel Grayson Luke Carter Jenson Ollie Liam Matthew Rowan
            Ralph Blake Yusuf Nathan Ibrahim Finn Ellis Austin Louis Frederick Zachary Mason Hayden Elliot Jesse Tobias Ryan Connor
            Callum Kian Kieran Declan Aaron Abdullah Ali Hamza Bilal Zayn Musa Idris Omar Ahmed Hassan Ismail Jakub Filip Szymon Kacper
            Oluwaseun Chukwuemeka Babatunde Kwabena Tendai Aarav Vihaan Rohan Arjun Jun Wei Minh Quang Andrei Bogdan
            """);

    private static final List<String> FAMILIES = words("""
            Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green
            Hall Wood Jackson Clarke Khan Clark Harris James Hill Scott Cooper Moore Ward Turner Morris King Watson Baker Harrison
            Morgan Young Allen Mitchell Phillips Anderson Lee Hughes Edwards Lewis Ali Bell Parker Bennett Davis Cook Shaw Carter
            Richardson Miller Collins Cox Marshall Begum Bailey Murphy Hussain Singh Adams Price Campbell Kelly Richards Webb Simpson
            Mason Hunt Rogers Gray Powell Holmes Palmer Ahmed Kaur Lloyd Foster Barnes Chapman Murray Butler Knight Thomas Stevens
            Russell Fisher Graham Reynolds Ellis Harvey Fox Rose Dixon Ford Matthews West Stone Mills Andrews Gibson Owen Hamilton
            Fletcher Burton Grant Lawrence Rahman Spencer Wells Hart Jenkins Nowak Kowalski Okafor Adeyemi Mensah Nguyen Sharma Popescu
            O'Brien O'Connor McCarthy McDonald MacLeod Fitzgerald Gallagher Brennan Hopkinson Wolstenholme Featherstone Blenkinsop
            Arkwright Hardcastle Ramsbottom Thistlethwaite Winterbottom Cholmondeley Ollerenshaw Entwistle Birtwistle Greenhalgh
            """);

    private static final List<String> BEGINNINGS = words(
            "Ash Black Brad Bram Bur Cal Chad Clay Cor Cran Dal Den East El Far Fern Gal Gran Hal Hart Hazel High Kel Kim Lang Lin Mal"
                    + " Mer Mil New Nor Oak Pem Pres Rad Rock Rud Sed Sher Stan Strat Sut Thorn Tip Under Wal War West Whit Win Yar");

    private static final List<String> ENDINGS = words(
            "bridge brook bury by combe cott croft dale den don field ford grove ham hurst land ley low man mere more ridge shaw side"
                    + " stock stone ston thorpe ton wall ward water well wick wood worth yard");

    private static final double TAIL = 0.45;

    private final Random random;

    public Names(Random random) {
        this.random = random;
    }

    public String girl() {
        return common(GIRLS);
    }

    public String boy() {
        return common(BOYS);
    }

    public String family() {
        return random.nextDouble() < TAIL
                ? BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size()))
                : common(FAMILIES);
    }

    /** The first of a list many times as often as the last. */
    private String common(List<String> names) {
        var place = (int) (names.size() * Math.pow(random.nextDouble(), 1.8));
        return names.get(place);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
