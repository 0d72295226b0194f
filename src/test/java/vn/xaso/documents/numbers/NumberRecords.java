package vn.xaso.documents.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.numbers.application.NumbersDesk;
import vn.xaso.documents.numbers.domain.EntryChange.Field;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// Fresh entries of the register, of copies that nobody made.
public final class NumberRecords {

    private final Register register;
    private final NumberBook.Results results;
    private final DocumentTypes types;
    private final NumbersDesk desk;
    private final TransactionTemplate transaction;

    public NumberRecords(ApplicationContext program) {
        register = program.getBean(Register.class);
        results = program.getBean(NumberBook.Results.class);
        types = program.getBean(DocumentTypes.class);
        desk = program.getBean(NumbersDesk.class);
        transaction = program.getBean(TransactionTemplate.class);
    }

    public Map<String, String> make(Actor clerk, String name) {
        var document = entry(clerk, name);
        result(clerk, "QĐ", name);
        return Map.of(
                "number",
                document.toString(),
                "change",
                asked(clerk, document, name).toString());
    }

    public UUID entry(Actor clerk, String holder) {
        var id = Ids.next();
        var paper = new Register.Paper(clerk.unit(), id, types.get("SAO_Y"), "SY-UBND");
        var entry = new RegisterEntry(holder, 1, "", "");
        var today = LocalDate.now(OfficeClock.ZONE);
        UnitScope.of(clerk.unit())
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> register.enter(paper, today, Instant.now(), entry))));
        return id;
    }

    /// The number of a case's result, of a case that nobody made.
    public int result(Actor clerk, String abbreviation, String name) {
        var result = new NumberBook.Result(Ids.next(), name, abbreviation, name, name, name, name);
        return UnitScope.of(clerk.unit())
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> results.enter(clerk.unit(), result, Instant.now()))));
    }

    public UUID asked(Actor clerk, UUID document, String holder) {
        return UnitScope.of(clerk.unit()).call(() -> desk.ask(clerk, document, Field.HOLDER, holder + " 2", holder));
    }
}
