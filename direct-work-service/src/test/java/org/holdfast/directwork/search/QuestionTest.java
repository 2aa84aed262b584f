package org.holdfast.directwork.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "worried six year old who is silent, 6, worried   who is silent",
        "worried six-year-old, 6, worried",
        "Anger 14yo, 14, anger",
        "a boy aged 9 with worries, 9, a boy   with worries",
        "12 years old, 12, ''",
        "'lad 11, excluded', 11, 'lad  , excluded'",
        "13 lad with his hood up, 13, lad with his hood up",
        "she is 12 and online, 12, she is   and online",
        "'cuts her arms, 15, hates it', 15, 'cuts her arms,  , hates it'",
        "teenager in trouble, 15, teenager in trouble",
        "toddler, 4, toddler"
    })
    void theAgeIsTakenOutOfTheWords(String typed, int age, String words) {
        var question = Question.of(typed);

        assertThat(question.age()).contains(age);
        assertThat(question.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three houses",
                "scale 0 to 10",
                "five people who help",
                "100 year old house",
                "99 years old",
                "boy 3 times",
                "up till 3, tired"
            })
    void aNumberThatIsNoAgeOfAChildIsLeftAlone(String typed) {
        assertThat(Question.of(typed).age()).isEmpty();
    }

    @Test
    void wordsAreComparedInSmallLetters() {
        assertThat(Question.of("Three HOUSES").words()).isEqualTo("three houses");
    }
}
