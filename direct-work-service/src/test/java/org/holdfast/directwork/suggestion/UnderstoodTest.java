package org.holdfast.directwork.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.directwork.search.Heard;
import org.holdfast.directwork.search.Hearing;
import org.holdfast.directwork.toolkit.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstoodTest {

    @ParameterizedTest
    @CsvSource({
        "twenty minutes before school, 20",
        "I have 45 mins, 45",
        "a 10-minute visit, 10",
        "half an hour in the car, 30",
        "an hour with him, 60",
        "forty-five minutes, 45"
    })
    void aTimeIsUnderstood(String words, int minutes) {
        assertThat(understood(words).minutes()).isEqualTo(minutes);
    }

    @Test
    void aTimeThatIsNoneIsLeftAlone() {
        assertThat(understood("five brothers, 0 minutes of peace").minutes()).isNull();
    }

    @Test
    void howTheChildIsHasAPlaceOfItsOwn() {
        var understood =
                understood("worried six year old who does not speak", said(Need.DOES_NOT_SPEAK), said(Need.WORRIES));

        assertThat(understood.age()).isEqualTo(6);
        assertThat(understood.talks()).isEqualTo(Talks.NOT_AT_ALL);
        assertThat(understood.needs()).containsExactly(Need.WORRIES);
    }

    @Test
    void whatIsHardlyHeardBesideTheRestIsNotActedOn() {
        var understood = understood(
                "he cries for his nan",
                new Heard(Need.BEREAVEMENT, "her nan died", Hearing.SOUNDS_LIKE, 1.6),
                new Heard(Need.LIVES_WITH_RELATIVES, "lives with nan", Hearing.SOUNDS_LIKE, 0.3));

        assertThat(understood.needs()).containsExactly(Need.BEREAVEMENT);
        assertThat(understood.heard()).hasSize(2);
    }

    private static Understood understood(String words, Heard... heard) {
        return Understood.of(words, List.of(heard), List.of());
    }

    private static Heard said(Need need) {
        return new Heard(need, "as it was said", Hearing.SAID, 1);
    }
}
