package vn.xaso.queue.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.queue.domain.QueueBook;
import vn.xaso.queue.domain.QueueLine;

/// Whoever keeps the hours of the office keeps its lines too.
@Service
@Transactional
public class LineDesk {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_AN_HOUR = 60;

    private final QueueBook book;
    private final AuditTrail audit;

    LineDesk(QueueBook book, AuditTrail audit) {
        this.book = book;
        this.audit = audit;
    }

    /// A line as it was typed.
    public record Typed(String letter, String name, String nameEn, String counters, String minutes, String perHour) {}

    @Transactional(readOnly = true)
    public List<QueueLine> all(Actor actor) {
        actor.require(Right.MANAGE_CALENDAR);
        return book.lines(actor.unit());
    }

    @Transactional(readOnly = true)
    public QueueLine get(Actor actor, UUID id) {
        return all(actor).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("line " + id));
    }

    /// @throws Mistakes with everything that is wrong, by field
    public void add(Actor actor, Typed typed) {
        var line = read(Ids.next(), 1, typed, all(actor));
        book.add(actor.unit(), line);
        audit.record(actor, actor.unit(), "queue.line.add", line.letter(), "");
    }

    /// @throws Mistakes with everything that is wrong, by field
    public void change(Actor actor, UUID id, int version, Typed typed) {
        var before = get(actor, id);
        save(actor, read(before.id(), version + 1, typed, all(actor)), "queue.line.change");
    }

    /// No tickets are given any more; those that wait are still called.
    public void end(Actor actor, UUID id, int version) {
        var before = get(actor, id);
        save(actor, with(before, version + 1, true), "queue.line.end");
    }

    public void resume(Actor actor, UUID id, int version) {
        var before = get(actor, id);
        boolean taken = all(actor).stream()
                .anyMatch(other -> !other.ended() && other.letter().equals(before.letter()));
        if (taken) {
            throw new Refusal("queue.line.letter.taken");
        }
        save(actor, with(before, version + 1, false), "queue.line.resume");
    }

    private void save(Actor actor, QueueLine line, String act) {
        if (!book.change(actor.unit(), line)) {
            throw new Overtaken("line " + line.id());
        }
        audit.record(actor, actor.unit(), act, line.letter(), "");
    }

    private static QueueLine with(QueueLine line, int version, boolean ended) {
        return new QueueLine(
                line.id(),
                line.letter(),
                line.name(),
                line.nameEn(),
                line.counters(),
                line.minutes(),
                line.perHour(),
                version,
                ended);
    }

    private static QueueLine read(UUID id, int version, Typed typed, List<QueueLine> all) {
        var letter = typed.letter().strip().toUpperCase(Locale.ROOT);
        boolean taken = all.stream()
                .anyMatch(other -> !other.ended()
                        && other.letter().equals(letter)
                        && !other.id().equals(id));
        var name = SearchText.tidy(typed.name());
        var nameEn = SearchText.tidy(typed.nameEn());
        int minutes = number(typed.minutes(), 1, MOST_MINUTES);
        int perHour = number(typed.perHour(), 0, MOST_AN_HOUR);
        var check = new Mistakes.Check();
        check.require("letter", letter.matches("[A-Z]"), "queue.line.letter.wrong");
        check.require("letter", !taken, "queue.line.letter.taken");
        check.require("name", !name.isEmpty() && name.length() <= LONGEST_NAME, "queue.line.name.wrong");
        check.require("nameEn", nameEn.length() <= LONGEST_NAME, "queue.line.name.wrong");
        check.require("counters", typed.counters().matches("[\\s,;0-9]*"), "queue.line.counters.wrong");
        check.require("minutes", minutes > 0, "queue.line.minutes.wrong");
        check.require("perHour", perHour >= 0, "queue.line.perHour.wrong");
        check.end();
        return new QueueLine(id, letter, name, nameEn, counters(typed.counters()), minutes, perHour, version, false);
    }

    private static List<Integer> counters(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(one -> !one.isEmpty() && one.length() <= 2)
                .map(Integer::valueOf)
                .filter(one -> one > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /// @return -1 where it is no number of that range
    private static int number(String typed, int least, int most) {
        var text = typed.strip();
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        return number < least || number > most ? -1 : number;
    }
}
