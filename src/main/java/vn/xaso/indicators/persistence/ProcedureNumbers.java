package vn.xaso.indicators.persistence;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Recent;

/// The small numbers of procedures. They never change, so what is known once is kept.
@Repository
class ProcedureNumbers {

    private final JdbcClient database;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();
    private final Recent<String, Integer> roomy = new Recent<>(Duration.ofSeconds(2), 1);

    ProcedureNumbers(JdbcClient database) {
        this.database = database;
    }

    /// Gives numbers to those that have none. Only for whoever has the turn.
    void giveTo(Collection<String> codes) {
        var missing = new TreeSet<>(codes);
        missing.remove("");
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        database.sql("""
            insert into indicators.procedure (id, code)
            select coalesce((select max(id) from indicators.procedure), 0) + row_number() over (order by code), code
            from unnest(:codes::text[]) as wanted (code)
            where not exists (select from indicators.procedure p where p.code = wanted.code)
            """).param("codes", missing.toArray(String[]::new)).update();
    }

    int of(String code) {
        if (code.isEmpty()) {
            return 0;
        }
        var number = known.get(code);
        return number == null ? read(code) : number;
    }

    /// A number that was given in a transaction that fails is not kept: it is read from the database each time until it
    /// is there for all.
    private int read(String code) {
        return database.sql("select id from indicators.procedure where code = :code")
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    /// Enough bits for those who only read, with room for those that come within the life of the answer.
    int roomyBits() {
        return roomy.get("all", this::bits) + Long.SIZE;
    }

    /// How many bits a set of procedures needs, in whole words.
    int bits() {
        int most = database.sql("select coalesce(max(id), 0) from indicators.procedure")
                .query(Integer.class)
                .single();
        return (most / Long.SIZE + 1) * Long.SIZE;
    }
}
