package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingAct;

/// One letter of the demonstration and everything that is done with it. The key finds it again at the next start.
///
/// @param number what its issuer gave it, or empty
/// @param acts the arrival first
record LetterPlan(
        String key, Letter letter, String number, LocalDate writtenOn, Channel channel, List<LetterAct> acts) {

    /// Begins the key of what comes from the other commune; the key of the paper follows.
    static final String THROUGH_THE_HOUSE = "house ";

    /// @param words what is said with it, or empty
    record LetterAct(Instant at, IncomingAct act, String words) {}

    /// Always the same for the same letter.
    int lot(int sides) {
        return Math.floorMod(key.hashCode(), sides);
    }

    /// The key of the paper that comes from the other commune.
    String source() {
        return key.substring(THROUGH_THE_HOUSE.length());
    }

    Instant at() {
        return acts.getFirst().at();
    }
}
