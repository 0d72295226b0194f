package vn.xaso.notifications.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;
import vn.xaso.notifications.domain.WaitingLetter.Line;
import vn.xaso.notifications.domain.WaitingLetter.State;

/// The table `notifications.letter`.
@Repository
class OutboxTable implements Outbox {

    private static final int MOST = 1_000;
    private static final String LINE =
            "select id, person, subject, state, made_at, tries, next_at, sent_at, fault, reply"
                    + " from notifications.letter where unit_id = :unit and ";

    private final JdbcClient database;

    OutboxTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, UUID id, MailChoice to, Letter letter, Instant at) {
        database.sql("""
            insert into notifications.letter (id, unit_id, person, key, recipient, subject, plain, html, state, made_at,
                next_at)
            values (:id, :unit, :person, :key, :recipient, :subject, :plain, :html, 'WAITING', :at, :at)
            on conflict do nothing
            """)
                .param("id", id)
                .param("unit", unit.value())
                .param("person", to.person())
                .param("key", letter.key())
                .param("recipient", to.address().text())
                .param("subject", letter.subject())
                .param("plain", letter.plain())
                .param("html", letter.html())
                .param("at", at(at))
                .update();
    }

    @Override
    public List<WaitingLetter> take(UnitId unit, Instant now, Instant until, int most) {
        return database.sql("""
            update notifications.letter l set next_at = :until, tries = l.tries + 1
            from (select id from notifications.letter where unit_id = :unit and state = 'WAITING' and next_at <= :now
                order by next_at limit :most for update skip locked) as due
            where l.id = due.id and l.unit_id = :unit
            returning l.id, l.person, l.recipient, l.subject, l.plain, l.html, l.tries
            """)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("until", at(until))
                .param("most", most)
                .query((row, number) -> new WaitingLetter(
                        row.getObject("id", UUID.class),
                        unit,
                        row.getObject("person", UUID.class),
                        new MailAddress(row.getString("recipient")),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("html"),
                        row.getInt("tries")))
                .list();
    }

    @Override
    public void sent(WaitingLetter letter, Instant at) {
        database.sql("""
            update notifications.letter set state = 'SENT', sent_at = :at, plain = '', html = '', fault = null, reply = 0
            where id = :id and unit_id = :unit
            """)
                .param("at", at(at))
                .param("id", letter.id())
                .param("unit", letter.unit().value())
                .update();
    }

    @Override
    public void failed(WaitingLetter letter, Undelivered why, @Nullable Instant next) {
        database.sql("""
            update notifications.letter set state = :state, next_at = coalesce(cast(:next as timestamptz), next_at),
                fault = :fault, reply = :reply
            where id = :id and unit_id = :unit
            """)
                .param("state", (next == null ? State.STUCK : State.WAITING).name())
                .param("next", next == null ? null : at(next))
                .param("fault", why.fault().name())
                .param("reply", why.reply())
                .param("id", letter.id())
                .param("unit", letter.unit().value())
                .update();
    }

    @Override
    public void putBack(UnitId unit, List<UUID> letters, Instant next) {
        database.sql("update notifications.letter set next_at = :next, tries = tries - 1"
                        + " where unit_id = :unit and id = any (:letters)")
                .param("next", at(next))
                .param("unit", unit.value())
                .param("letters", letters.toArray(UUID[]::new))
                .update();
    }

    @Override
    public List<Line> troubled(UnitId unit, int most) {
        return database.sql(LINE + "state <> 'SENT' and tries > 0 order by id desc limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query(OutboxTable::line)
                .list();
    }

    @Override
    public List<Line> of(UnitId unit, UUID person, int most) {
        return database.sql(LINE + "person = :person order by id desc limit :most")
                .param("unit", unit.value())
                .param("person", person)
                .param("most", most)
                .query(OutboxTable::line)
                .list();
    }

    @Override
    public int count(UnitId unit, State state) {
        return database.sql("select count(*) from (select 1 from notifications.letter where unit_id = :unit"
                        + " and state = :state limit " + MOST + ") as found")
                .param("unit", unit.value())
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public int again(UnitId unit, @Nullable UUID letter, Instant at) {
        return database.sql("""
            update notifications.letter set state = 'WAITING', tries = 0, next_at = :at
            where unit_id = :unit and state <> 'SENT' and (cast(:letter as uuid) is null or id = :letter)
                and (state = 'STUCK' or fault is not null)
            """)
                .param("unit", unit.value())
                .param("letter", letter)
                .param("at", at(at))
                .update();
    }

    @Override
    public void forget(UnitId unit, Instant before) {
        database.sql("delete from notifications.letter where unit_id = :unit and state = 'SENT' and sent_at < :before")
                .param("unit", unit.value())
                .param("before", at(before))
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var fault = row.getString("fault");
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("subject"),
                State.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                fault == null ? null : MailFault.valueOf(fault),
                row.getInt("reply"));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
