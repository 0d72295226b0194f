package vn.xaso.cases.reminders.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.WorkCounter;
import vn.xaso.cases.reminders.domain.LateDraft;
import vn.xaso.cases.reminders.persistence.ReminderQuery;
import vn.xaso.cases.web.CaseLines;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Tells of drafted letters of apology; their numbers stand on the page of today's work.
@Component
@Transactional(readOnly = true)
class ApologyPages implements Counter.Source, WorkCounter {

    private final ReminderQuery query;
    private final CaseFiles cases;
    private final CaseListQuery list;
    private final CaseLines lines;

    ApologyPages(ReminderQuery query, CaseFiles cases, CaseListQuery list, CaseLines lines) {
        this.query = query;
        this.cases = cases;
        this.list = list;
        this.lines = lines;
    }

    /// What was typed of the letter of one case and refused.
    record Typed(UUID caseId, Map<String, String> sent, List<FieldMessage> messages) {}

    /// The letters that wait for the leader.
    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        int toSign = actor.may(Right.DECIDE_CASES) ? query.countSent(actor) : 0;
        return toSign == 0
                ? List.of()
                : List.of(new Counter(href(), toSign, texts.of("apologies.counter.sign"), Kind.WARN));
    }

    @Override
    public String href() {
        return ApologyController.HERE;
    }

    @Override
    public String key() {
        return "apologies.counter.write";
    }

    @Override
    public String sql() {
        return ReminderQuery.UNSENT_COUNT;
    }

    ApologyPage make(Actor actor, @Nullable Typed typed, Texts texts) {
        boolean leads = actor.may(Right.DECIDE_CASES);
        var toWrite = query.unsent(actor);
        var toSign = leads || actor.may(Right.ASSIGN_CASES) ? query.sent(actor) : List.<LateDraft>of();
        var ids = Stream.concat(toWrite.stream(), toSign.stream())
                .map(LateDraft::caseId)
                .collect(Collectors.toUnmodifiableSet());
        var rows = list.list(actor.unit(), ids).stream()
                .collect(Collectors.toMap(CaseListQuery.Row::id, Function.identity()));
        var telling = new Telling(actor, rows, lines.names(actor), typed, texts);
        return new ApologyPage(
                toWrite.stream().map(draft -> letter(draft, true, telling)).toList(),
                toSign.stream().map(draft -> letter(draft, leads, telling)).toList(),
                typed == null ? List.of() : typed.messages());
    }

    private record Telling(
            Actor actor,
            Map<UUID, CaseListQuery.Row> rows,
            Map<UUID, String> names,
            @Nullable Typed typed,
            Texts texts) {}

    private ApologyPage.Letter letter(LateDraft draft, boolean mayAct, Telling telling) {
        var typed = telling.typed();
        boolean refused = typed != null && typed.caseId().equals(draft.caseId());
        var sent = refused && typed != null ? typed.sent() : Map.<String, String>of();
        var errors = new HashMap<String, String>();
        if (refused && typed != null) {
            typed.messages().forEach(message -> errors.put(message.fieldId(), message.text()));
        }
        var id = draft.caseId().toString();
        return new ApologyPage.Letter(
                id,
                cases.get(telling.actor().unit(), draft.caseId()).version(),
                lines.line(
                        Objects.requireNonNull(telling.rows().get(draft.caseId())), telling.names(), telling.texts()),
                telling.texts().of("apologies.cause." + draft.cause().name()),
                draft.sentBy(),
                sent.getOrDefault("newDay-" + id, Days.field(draft.newDay())),
                sent.getOrDefault("reason-" + id, draft.reason()),
                mayAct,
                Map.copyOf(errors));
    }
}
