package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Whoever reads the trail reads words, not codes.
class ActWordsTest {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:note|changed|record)\\([^\\n;]*?\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everyActHasWordsInBothLanguages() throws IOException {
        var moves = Stream.concat(
                Stream.concat(
                        Arrays.stream(CaseAct.values()).map(CaseAct::auditWord),
                        Arrays.stream(LegAct.values()).map(LegAct::auditWord)),
                Arrays.stream(OutgoingAct.values()).map(OutgoingAct::auditWord));
        var acts = Stream.concat(
                        moves,
                        Sources.below(Sources.JAVA, "Desk.java").stream()
                                .flatMap(desk ->
                                        WRITTEN.matcher(desk.text()).results().map(found -> found.group(1))))
                .distinct()
                .toList();
        var shelf = new TextShelf();

        assertThat(acts)
                .contains("case.accept", "calendar.mark", "account.open", "catalogue.publish", "outgoing.take-back");
        for (var language : Language.values()) {
            assertThat(acts).allMatch(act -> shelf.in(language).has("audit.act." + act));
        }
    }
}
