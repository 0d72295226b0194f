package vn.xaso.signing.stamps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.PaperNames;
import vn.xaso.signing.stamps.application.StampDesk;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;

/// What waits for a time-stamp is named: by its symbol for who keeps the keys, with subject and link for its readers.
@HouseTest
class PaperNamesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private StampDesk desk;

    @Autowired
    private StampedPapers stamped;

    @Autowired
    private OutgoingFiles papers;

    @Autowired
    private FileStore files;

    @Test
    void theAdministratorSeesTheSymbolAndAReaderTheSubjectToo(@Autowired ApplicationContext program) {
        var office = new OutgoingOffice(program);
        var issued = office.issued(OutgoingOffice.unique("Chờ dấu thời gian"));
        var file = office.in(() -> papers.last(issued, OutgoingFile.Kind.ISSUED).orElseThrow());
        var content = office.in(() -> files.get(issued.unit(), file.file())).sha256();
        var symbol = Objects.requireNonNull(issued.registration()).symbol();
        var waiting = waiting(office.actor("vanthu"), content);

        var seen = names(office.actor("vanthu"), waiting);
        assertThat(seen)
                .isEqualTo(new PaperNames.Name(
                        symbol, issued.head().summary(), "/office/documents/outgoing/" + issued.id()));
        assertThat(names(office.actor("quantri"), waiting)).isEqualTo(new PaperNames.Name(symbol, "", ""));

        UnitScope.of(issued.unit()).run(() -> stamped.forget(issued.unit(), Set.of(content)));
        UnitScope.of(issued.unit()).run(() -> stamped.add(waiting));
        var page = browser.get()
                .uri("/office/signing/stamps")
                .requestAttr(Actor.class.getName(), office.actor("quantri"))
                .exchange();
        UnitScope.of(issued.unit()).run(() -> stamped.forget(issued.unit(), Set.of(content)));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(symbol)
                .doesNotContain(issued.head().summary());
    }

    private PaperNames.Name names(Actor actor, StampedPaper paper) {
        return UnitScope.of(actor.unit())
                .call(() ->
                        Objects.requireNonNull(desk.names(actor, List.of(paper)).get(paper.sha256())));
    }

    private static StampedPaper waiting(Actor actor, String content) {
        var now = Instant.now();
        var later = now.plus(Duration.ofDays(1));
        return new StampedPaper(
                Ids.next(), actor.unit(), content, Level.B, "Giàng A Chớ", now, later, 1, null, Fault.AWAY);
    }
}
