package vn.xaso.cases.certification.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.NumberAndDate;

/// Prints the words of certification of many papers at once: a box with its number for each copy, to print on labels or
/// to cut out, and a sheet for each signed paper.
///
/// Law: 23/2015/NĐ-CP art. 20
@Lazy
@Service
public class CertificationSheets {

    private static final int MOST_BOXES = 2_000;
    private static final String CHAIRMAN = "CHỦ TỊCH";

    private final CertificationBooks books;
    private final CaseFiles cases;
    private final Units units;
    private final CertificationPrinter printer;
    private final AuditTrail audit;

    CertificationSheets(
            CertificationBooks books, CaseFiles cases, Units units, CertificationPrinter printer, AuditTrail audit) {
        this.books = books;
        this.cases = cases;
        this.units = units;
        this.printer = printer;
        this.audit = audit;
    }

    @Transactional
    public byte[] print(Actor actor, Collection<UUID> ids) {
        actor.require(Right.READ_CASES);
        var entries = books.of(actor.unit(), ids);
        var boxes = new ArrayList<SheetPage.Box>();
        var sheets = new ArrayList<SheetPage.Sheet>();
        for (var id : ids) {
            for (var entry : entries.getOrDefault(id, List.of())) {
                if (entry.number().book() == CertificationBook.COPIES) {
                    boxes.addAll(boxes(entry));
                } else {
                    sheets.add(sheet(actor, entry));
                }
            }
        }
        audit.record(actor, actor.unit(), "certification.print", String.valueOf(entries.size()), "");
        var office = units.get(actor.unit()).committeeName();
        return printer.print("sheets", new SheetPage(office, pairs(boxes), List.copyOf(sheets)));
    }

    private static List<SheetPage.Box> boxes(BookEntry entry) {
        var boxes = new ArrayList<SheetPage.Box>();
        for (int copy = 1; copy <= entry.copies(); copy++) {
            boxes.add(new SheetPage.Box(
                    entry.number().text(),
                    day(entry),
                    capacity(entry.signer()),
                    name(entry.signer()),
                    entry.requester() + " – " + entry.matter() + " – " + copy + "/" + entry.copies()));
        }
        return boxes;
    }

    private SheetPage.Sheet sheet(Actor actor, BookEntry entry) {
        return new SheetPage.Sheet(
                entry.number().text(),
                day(entry),
                entry.requester(),
                entry.identity(),
                entry.matter(),
                receiver(cases.get(actor.unit(), entry.caseId())),
                capacity(entry.signer()),
                name(entry.signer()));
    }

    /// Who took the papers in signs below the words too.
    private String receiver(CaseFile caseFile) {
        return cases.events(caseFile).stream()
                .filter(event -> event.act() == CaseAct.ACCEPT)
                .findFirst()
                .map(event -> event.by().name())
                .orElse("");
    }

    private static List<SheetPage.Pair> pairs(List<SheetPage.Box> boxes) {
        var pairs = new ArrayList<SheetPage.Pair>();
        int count = Math.min(boxes.size(), MOST_BOXES);
        for (int place = 0; place < count; place += 2) {
            pairs.add(new SheetPage.Pair(boxes.get(place), place + 1 < count ? boxes.get(place + 1) : null));
        }
        return List.copyOf(pairs);
    }

    private static String day(BookEntry entry) {
        var text = NumberAndDate.dayText(entry.on());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String name(String signer) {
        return signer.split(", ", 2)[0];
    }

    /// Law: 30/2020/NĐ-CP art. 13
    private static List<String> capacity(String signer) {
        var words = signer.split(", ", 2);
        var position = words.length < 2 ? "" : words[1].toUpperCase(Locale.ROOT);
        if (position.startsWith("PHÓ " + CHAIRMAN)) {
            return List.of("KT. " + CHAIRMAN, "PHÓ " + CHAIRMAN);
        }
        return position.isEmpty() || position.startsWith(CHAIRMAN) ? List.of(CHAIRMAN) : List.of(position);
    }
}
