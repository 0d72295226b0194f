package vn.xaso.documents.incoming.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.incoming.persistence.IncomingRegisterQuery;
import vn.xaso.documents.incoming.persistence.IncomingRegisterQuery.Entry;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;

/// Writes the registers of incoming documents. They are Vietnamese in any case: that is their form.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
@Component
class IncomingRegisters {

    private final IncomingRegisterQuery query;
    private final IncomingLines lines;
    private final TextShelf shelf;

    IncomingRegisters(IncomingRegisterQuery query, IncomingLines lines, TextShelf shelf) {
        this.query = query;
        this.lines = lines;
        this.shelf = shelf;
    }

    RegisterBook book(Actor actor, IncomingRegister register, LocalDate from, LocalDate until) {
        var texts = shelf.in(Language.VI);
        var names = lines.names(actor.unit());
        var rows = RegisterBook.told(
                query.list(actor.unit(), from, until, register == IncomingRegister.TRANSFERS, RegisterBook.ASKED),
                some -> some.stream().map(entry -> cells(register, entry, names, texts)));
        return new RegisterBook(
                actor.unitName(),
                texts.of("incoming.register." + register.name()),
                texts.of("incoming.registers.period", texts.day(from), texts.day(until)),
                register.columns(texts),
                rows,
                register.fileName() + "-" + from + "-" + until);
    }

    private List<String> cells(IncomingRegister register, Entry entry, Map<UUID, String> names, Texts texts) {
        var number = String.valueOf(entry.arrivalNumber());
        var type = lines.type(entry.type(), texts);
        var lead = entry.lead() == null ? "" : names.getOrDefault(entry.lead(), texts.of("incoming.owner.gone"));
        var received = entry.seenAt() == null ? "" : texts.of("incoming.registers.received", texts.day(entry.seenAt()));
        return switch (register) {
            case ARRIVALS ->
                List.of(
                        texts.day(entry.arrivedOn()),
                        number,
                        entry.issuer(),
                        entry.symbol(),
                        day(entry.issuedOn(), texts),
                        (type + " " + entry.summary()).strip(),
                        lead,
                        day(entry.transferredOn(), texts),
                        received,
                        entry.note());
            case PROGRESS ->
                List.of(
                        number,
                        Stream.of(type, entry.symbol(), day(entry.issuedOn(), texts), entry.issuer())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")),
                        lead,
                        day(entry.dueOn(), texts),
                        texts.of("incoming.state." + entry.state().name()),
                        entry.answer(),
                        entry.note());
            case TRANSFERS -> List.of(day(entry.transferredOn(), texts), number, lead, received, entry.note());
        };
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.day(day);
    }
}
