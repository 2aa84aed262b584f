package org.holdfast.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private final Cursors cursors = cursors(1);

    @Test
    void aPlaceIsReadAsItWasWrittenWhateverItsSortKey() {
        for (var sortKey : new String[] {"", "|", "a|b|c", "Zoë Ångström", "2026-11-20T09:30:00Z"}) {
            var place = new Place(sortKey, UUID.randomUUID());
            assertThat(cursors.place("parcels", cursors.cursor("parcels", place)))
                    .contains(place);
        }
    }

    @Test
    void theFirstPageHasNoPlace() {
        assertThat(cursors.place("parcels", null)).isEmpty();
    }

    @Test
    void aCursorSignedWithAnotherKeyIsRefused() {
        var foreign = cursors(2).cursor("parcels", new Place("a", UUID.randomUUID()));
        assertThatThrownBy(() -> cursors.place("parcels", foreign)).isInstanceOf(BadCursor.class);
    }

    @Test
    void aCursorOfAnotherListIsRefusedThoughItBeginsAlike() {
        var cursor = cursors.cursor("parcels", new Place("a", UUID.randomUUID()));
        assertThatThrownBy(() -> cursors.place("parcel", cursor)).isInstanceOf(BadCursor.class);
    }

    private static Cursors cursors(int key) {
        var bytes = new byte[32];
        bytes[0] = (byte) key;
        return new Cursors(Base64.getEncoder().encodeToString(bytes));
    }
}
