package vn.xaso.cases.messages.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.messages.persistence.MessageListQuery;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of messages: as a page, or whole to print and for a spreadsheet.
@Component
class MessageListPages {

    private final MessageListQuery query;
    private final Procedures procedures;
    private final Staff staff;
    private final Clock clock;

    MessageListPages(MessageListQuery query, Procedures procedures, Staff staff, Clock clock) {
        this.query = query;
        this.procedures = procedures;
        this.staff = staff;
        this.clock = clock;
    }

    MessageListPage make(Actor actor, MessageAsked asked, Texts texts) {
        var slice = query.page(actor, asked.filter(), asked.after());
        return new MessageListPage(
                List.of(new Choice("all", texts.of("messages.list.show.all"))),
                asked.all() ? "all" : "",
                List.of(new Choice("mine", texts.of("messages.list.whose.mine"))),
                asked.mine() ? "mine" : "",
                asked.words(),
                asked.isNarrowed(),
                lines(actor, slice.rows(), texts),
                asked.after() == null ? null : asked.from(null),
                slice.next() == null ? null : asked.from(slice.next()),
                Link.files(asked::file));
    }

    RegisterBook book(Actor actor, MessageAsked asked, Texts texts) {
        var found = query.forExport(actor, asked.filter(), RegisterBook.ASKED);
        var rows = RegisterBook.told(
                found, some -> lines(actor, some, texts).stream().map(MessageListPages::cells));
        var columns = List.of(
                new Column(texts.of("messages.list.when"), 14),
                new Column(texts.of("messages.list.case"), 18),
                new Column(texts.of("messages.list.procedure"), 22),
                new Column(texts.of("messages.list.applicant"), 14),
                new Column(texts.of("messages.list.text"), 32),
                new Column(texts.of("messages.list.assignee"), 14),
                new Column(texts.of("messages.list.state"), 12));
        return new RegisterBook(
                actor.unitName(),
                texts.of("messages.list.title"),
                "",
                columns,
                rows,
                "tin-nhan-" + LocalDate.now(clock));
    }

    private static List<String> cells(MessageListPage.Line line) {
        return List.of(
                line.when(),
                line.code(),
                line.procedure(),
                line.applicant(),
                line.text(),
                line.assignee(),
                line.tag().text());
    }

    private List<MessageListPage.Line> lines(Actor actor, List<MessageListQuery.Row> rows, Texts texts) {
        var names = staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .collect(Collectors.toUnmodifiableMap(Official::id, Official::name));
        return rows.stream().map(row -> line(row, names, texts)).toList();
    }

    private MessageListPage.Line line(MessageListQuery.Row row, Map<UUID, String> names, Texts texts) {
        return new MessageListPage.Line(
                MessageController.of(row.caseId()),
                row.code().isEmpty() ? texts.of("cases.noCode") : row.code(),
                name(procedures.version(row.procedureVersion()), texts),
                row.applicant(),
                row.text(),
                texts.minute(row.at()),
                row.assignee() == null ? "" : names.getOrDefault(row.assignee(), ""),
                row.waiting()
                        ? new Tag(Kind.WARN, texts.of("messages.list.waiting"))
                        : new Tag(Kind.DONE, texts.of("messages.list.settled")));
    }

    private static String name(ProcedureVersion procedure, Texts texts) {
        var english = procedure.nameEn();
        return texts.language() == Language.EN && english != null ? english : procedure.name();
    }
}
