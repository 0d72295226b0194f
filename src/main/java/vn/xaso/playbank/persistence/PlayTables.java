package vn.xaso.playbank.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.playbank.domain.PlayPayment;
import vn.xaso.playbank.domain.PlayTransfer;

/// The tables `playbank.payment` and `transfer`.
@Lazy
@Repository
class PlayTables implements PlayBook {

    /// What an account held before the first line.
    private static final long OPENING = 10_000_000;

    private static final String PAYMENT = """
        select reference, door, amount, words, back, begun_at, ends_at, state, code, number, decided_at, next_tell, tells,
            answer, batch
        from playbank.payment
        """;

    private final JdbcClient database;

    PlayTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(PlayPayment payment) {
        database.sql("""
            insert into playbank.payment (reference, door, amount, words, back, begun_at, ends_at, state, code, number)
            values (:reference, :door, :amount, :words, :back, :begun, :ends, 'OPEN', '', '')
            on conflict (reference) do nothing
            """)
                .param("reference", payment.reference())
                .param("door", payment.door().name())
                .param("amount", payment.amount())
                .param("words", payment.words())
                .param("back", payment.back())
                .param("begun", Timestamp.from(payment.begunAt()))
                .param("ends", Timestamp.from(payment.endsAt()))
                .update();
    }

    @Override
    public Optional<PlayPayment> find(String reference) {
        return one(reference, "");
    }

    @Override
    public Optional<PlayPayment> hold(String reference) {
        return one(reference, " for update");
    }

    private Optional<PlayPayment> one(String reference, String lock) {
        return database.sql(PAYMENT + " where reference = :reference" + lock)
                .param("reference", reference)
                .query(PlayTables::payment)
                .optional();
    }

    @Override
    public void save(PlayPayment payment) {
        database.sql("""
            update playbank.payment set state = :state, code = :code, number = :number, decided_at = :decided,
                next_tell = :next, tells = :tells, answer = :answer, batch = :batch
            where reference = :reference
            """)
                .param("state", payment.state().name())
                .param("code", payment.code())
                .param("number", payment.number())
                .param("decided", time(payment.decidedAt()))
                .param("next", time(payment.nextTell()))
                .param("tells", payment.tells())
                .param("answer", payment.answer())
                .param("batch", payment.batch())
                .param("reference", payment.reference())
                .update();
    }

    @Override
    public List<PlayPayment> newest(int most) {
        return database.sql(PAYMENT + " order by begun_at desc limit :most")
                .param("most", most)
                .query(PlayTables::payment)
                .list();
    }

    @Override
    public List<PlayPayment> toTell(Instant now, int most) {
        return database.sql(PAYMENT + " where next_tell <= :now order by next_tell limit :most")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(PlayTables::payment)
                .list();
    }

    @Override
    public void told(String reference, String answer, @Nullable Instant nextTell) {
        database.sql("""
            update playbank.payment set answer = :answer, next_tell = :next, tells = tells + 1
            where reference = :reference
            """)
                .param("answer", answer)
                .param("next", time(nextTell))
                .param("reference", reference)
                .update();
    }

    @Override
    public List<PlayPayment> paid(Door door, LocalDate day) {
        return database.sql(PAYMENT + """
             where door = :door and state = 'PAID' and decided_at >= :from and decided_at < :to order by decided_at
            """)
                .param("door", door.name())
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .query(PlayTables::payment)
                .list();
    }

    @Override
    public void transfer(String bank, String account, Instant at, long amount, String words, String number) {
        database.sql("""
            insert into playbank.transfer (bank, account, at, amount, words, number)
            values (:bank, :account, :at, :amount, :words, :number)
            """)
                .param("bank", bank)
                .param("account", account)
                .param("at", Timestamp.from(at))
                .param("amount", amount)
                .param("words", words)
                .param("number", number)
                .update();
    }

    @Override
    public List<Account> accounts() {
        return database.sql("select distinct bank, account from playbank.transfer order by account, bank")
                .query((row, number) -> new Account(row.getString("bank"), row.getString("account")))
                .list();
    }

    @Override
    public List<PlayTransfer> transfers(String account, LocalDate from, LocalDate to) {
        return database.sql("""
            select bank, account, at, amount, words, number, balance from (
                select *, :opening + sum(amount) over (order by no) as balance
                from playbank.transfer where account = :account) as line
            where at >= :from and at < :to order by no
            """)
                .param("opening", OPENING)
                .param("account", account)
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .query((row, number) -> new PlayTransfer(
                        row.getString("bank"),
                        row.getString("account"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("amount"),
                        row.getString("words"),
                        row.getString("number"),
                        row.getLong("balance")))
                .list();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(OfficeClock.ZONE).toInstant());
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static PlayPayment payment(ResultSet row, int number) throws SQLException {
        return new PlayPayment(
                row.getString("reference"),
                Door.valueOf(row.getString("door")),
                row.getLong("amount"),
                row.getString("words"),
                row.getString("back"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                PlayPayment.State.valueOf(row.getString("state")),
                row.getString("code"),
                row.getString("number"),
                instant(row, "decided_at"),
                instant(row, "next_tell"),
                row.getInt("tells"),
                row.getString("answer"),
                row.getString("batch"));
    }
}
