package vn.xaso.documents.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.dossiers.application.OriginalsDesk;
import vn.xaso.documents.dossiers.domain.OriginalUse;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;

/// Makes the register of the use of originals.
@Component
class OriginalsPages {

    private final OriginalsDesk desk;
    private final DossierRegisters registers;
    private final Clock clock;

    OriginalsPages(OriginalsDesk desk, DossierRegisters registers, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.clock = clock;
    }

    OriginalsPage make(Actor actor, boolean onlyOut, String after, Texts texts) {
        var cursor = after.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f-]{36}") ? after : null;
        var slice = desk.list(actor, onlyOut, cursor);
        var here = OriginalsController.HERE + (onlyOut ? "?out=1" : "");
        var today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
        return new OriginalsPage(
                List.of(
                        new Link(OriginalsController.HERE, texts.of("dossiers.use.all"), !onlyOut),
                        new Link(OriginalsController.HERE + "?out=1", texts.of("dossiers.use.out"), onlyOut)),
                slice.rows().stream().map(use -> line(use, today, texts)).toList(),
                cursor == null ? null : here,
                slice.next() == null ? null : here + (onlyOut ? "&" : "?") + "after=" + slice.next(),
                DossierListPages.exports(OriginalsController.HERE + "/register", texts));
    }

    /// The whole register, the newest first.
    List<OriginalUse> all(Actor actor) {
        var all = new ArrayList<OriginalUse>();
        @Nullable String after = null;
        do {
            var slice = desk.list(actor, false, after);
            all.addAll(slice.rows());
            after = slice.next();
        } while (after != null && all.size() < RegisterBook.ASKED);
        return all.subList(0, Math.min(all.size(), RegisterBook.ASKED));
    }

    private OriginalsPage.Line line(OriginalUse use, LocalDate today, Texts texts) {
        return new OriginalsPage.Line(
                texts.day(use.usedOn()),
                use.reader(),
                use.allowedBy(),
                use.document().symbol(),
                registers.subject(use.document()),
                DossierAsked.HERE + "/" + use.dossier(),
                use.dossierCode(),
                tag(use, today, texts),
                when(use, texts),
                use.note(),
                use.isOut() ? OriginalsController.HERE + "/" + use.id() + "/return" : "");
    }

    private static Tag tag(OriginalUse use, LocalDate today, Texts texts) {
        if (!use.takenAlong()) {
            return new Tag(Kind.NEUTRAL, texts.of("dossiers.use.here"));
        }
        if (!use.isOut()) {
            return new Tag(Kind.DONE, texts.of("dossiers.use.back"));
        }
        var by = use.backBy();
        return by != null && by.isBefore(today)
                ? new Tag(Kind.LATE, texts.of("dossiers.use.late"))
                : new Tag(Kind.WARN, texts.of("dossiers.use.away"));
    }

    private static String when(OriginalUse use, Texts texts) {
        var back = use.returnedOn();
        var by = use.backBy();
        if (back != null) {
            return texts.of("dossiers.use.backOn", texts.day(back));
        }
        return by == null ? "" : texts.of("dossiers.use.backBy", texts.day(by));
    }
}
