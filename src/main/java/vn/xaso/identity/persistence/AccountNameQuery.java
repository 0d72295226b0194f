package vn.xaso.identity.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AccountNames;

/// The names of officials for the reader of the trail. A citizen's name stays out: the case tells it to those who
/// work on the case.
@Repository
@Transactional(readOnly = true)
class AccountNameQuery implements AccountNames {

    private final JdbcClient database;

    AccountNameQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> accounts) {
        var names = new HashMap<UUID, String>();
        database.sql("select id, name from identity.account where kind = 'OFFICIAL' and id = any(:accounts)")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }
}
