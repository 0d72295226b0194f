package vn.xaso.interchange.application;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Paper;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.cases.synchronised.SynchronisedCases.Step;
import vn.xaso.files.FileStore;
import vn.xaso.interchange.domain.NationalPortal.File;
import vn.xaso.interchange.domain.NationalPortal.Line;
import vn.xaso.interchange.domain.NationalPortal.Receipt;
import vn.xaso.interchange.domain.NationalPortal.Refused;
import vn.xaso.interchange.domain.NationalPortal.Told;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.domain.Transfer.State;
import vn.xaso.interchange.domain.Transfers;

/// Tells the portal of one case: a code, its files, the record, the progress, the state; and keeps what the portal
/// acknowledged. The rows of the unit are open; no transaction is held while the portal thinks.
@Component
class CaseTeller {

    private static final int LONGEST_WORDS = 500;

    private final SynchronisedCases cases;
    private final Transfers transfers;
    private final FileStore files;
    private final ToldMaker told;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseTeller(
            SynchronisedCases cases,
            Transfers transfers,
            FileStore files,
            ToldMaker told,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.transfers = transfers;
        this.files = files;
        this.told = told;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @throws IOException where the portal does not answer, or does not take it
    void tell(Line line, Transfer now) throws IOException {
        var sheet = cases.find(now.unit(), now.caseId()).orElse(null);
        if (sheet == null) {
            in(() -> {
                transfers.drop(now.unit(), now.caseId());
                return now;
            });
            return;
        }
        var first = told.of(sheet, now, now.portalCode());
        var code = now.portalCode().isEmpty() ? line.code(first) : now.portalCode();
        var message = told.of(sheet, now, code);
        var refused = new EnumMap<Field, String>(Field.class);
        var names = new HashMap<UUID, String>();
        upload(line, message, sheet.papers(), names, Field.FILES, refused);
        upload(line, message, sheet.results(), names, Field.RESULT_FILES, refused);
        var receipt = line.submit(message, names);
        refused.putAll(receipt.refused());
        var steps = sheet.steps().stream()
                .filter(step -> step.no() > now.toldStep())
                .toList();
        if (!steps.isEmpty()) {
            line.progress(message, steps);
        }
        line.state(message);
        keep(now, sheet, code, new Receipt(receipt.accepted(), refused));
    }

    /// What the portal has already is not sent again.
    private void upload(
            Line line,
            Told message,
            List<Paper> papers,
            Map<UUID, String> names,
            Field field,
            Map<Field, String> refused)
            throws IOException {
        var sheet = message.sheet();
        for (var paper : papers) {
            var stored = in(() -> files.get(sheet.unit(), paper.file()));
            var known = in(() -> transfers.upload(sheet.unit(), sheet.caseId(), stored.sha256()));
            if (known.isPresent()) {
                names.put(paper.file(), known.get());
                continue;
            }
            try {
                var id = line.upload(
                        message, new File(stored.id(), stored.name(), stored.sha256(), () -> files.read(stored)));
                in(() -> {
                    transfers.uploaded(sheet.unit(), sheet.caseId(), stored.sha256(), id, clock.instant());
                    return id;
                });
                names.put(paper.file(), id);
            } catch (Refused no) {
                refused.put(field, Objects.requireNonNullElse(no.getMessage(), ""));
            }
        }
    }

    private void keep(Transfer now, Sheet sheet, String code, Receipt receipt) {
        var here = new EnumMap<>(sheet.values());
        var at = clock.instant();
        in(() -> {
            cases.keep(
                    now.unit(),
                    now.caseId(),
                    here,
                    new Answer(now.event(), at, false, receipt.accepted(), receipt.refused()));
            var known = cases.acknowledged(now.unit(), List.of(now.caseId())).get(now.caseId());
            var missing = known == null ? EnumSet.noneOf(Field.class) : known.missing(here);
            boolean complete = missing.isEmpty();
            transfers.save(new Transfer(
                    now.unit(),
                    now.caseId(),
                    sheet.code(),
                    code,
                    complete ? State.COMPLETE : State.PARTIAL,
                    now.event(),
                    now.since(),
                    now.tries(),
                    null,
                    complete ? Reason.NONE : Reason.FIELDS,
                    words(receipt),
                    missing,
                    sheet.steps().stream().mapToInt(Step::no).max().orElse(now.toldStep()),
                    at));
            return now;
        });
    }

    private static String words(Receipt receipt) {
        var words = receipt.refused().values().stream()
                .filter(one -> !one.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
