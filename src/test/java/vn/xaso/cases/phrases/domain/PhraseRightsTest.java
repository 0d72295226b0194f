package vn.xaso.cases.phrases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.Actors;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

class PhraseRightsTest {

    private final UnitId unit = Actors.newUnit();
    private final Actor specialist = Actors.with(unit, Set.of(Right.REVIEW_CASES));
    private final Actor head = Actors.with(unit, Set.of(Right.ASSIGN_CASES, Right.REVIEW_CASES));
    private final Actor administrator = Actors.with(unit, Set.of(Right.CLOSE_PROCEDURES));
    private final Actor clerk = Actors.with(unit, Set.of(Right.ISSUE_RESULTS, Right.READ_CASES));

    @Test
    void letsHeadsAndTheAdministratorKeepWhatTheWholeUnitUses() {
        var phrase = phrase(null);

        assertThat(PhraseRights.mayKeep(head, phrase)).isTrue();
        assertThat(PhraseRights.mayKeep(administrator, phrase)).isTrue();
        assertThat(PhraseRights.mayKeep(specialist, phrase)).isFalse();
        assertThat(PhraseRights.maySee(specialist, phrase)).isTrue();
    }

    @Test
    void showsOwnSentencesToNobodyElse() {
        var phrase = phrase(specialist.person());

        assertThat(PhraseRights.mayKeep(specialist, phrase)).isTrue();
        assertThat(PhraseRights.maySee(head, phrase)).isFalse();
    }

    @Test
    void isNotForThoseWhoWriteNoSuchNotesNorForOtherUnits() {
        var phrase = phrase(null);

        assertThat(PhraseRights.maySee(clerk, phrase)).isFalse();
        assertThat(PhraseRights.mayKeepOwn(administrator)).isFalse();
        assertThat(PhraseRights.maySee(Actors.withAllRights(Actors.newUnit()), phrase))
                .isFalse();
    }

    private Phrase phrase(@Nullable UUID owner) {
        var words = new Phrase.Words(PhrasePurpose.STOP, "", "Người nộp không bổ sung hồ sơ.");
        return Phrase.begun(Ids.next(), unit, owner, words, new Phrase.Written(Instant.EPOCH, "Lò Thị Phương"));
    }
}
