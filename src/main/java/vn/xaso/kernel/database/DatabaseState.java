package vn.xaso.kernel.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Whether the database answers, and whether its tables are those that this build needs.
@Component
public class DatabaseState {

    private final DataSource database;
    private final Schema schema;

    DatabaseState(DataSource database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /// Asks the database now.
    public State ask() {
        try (var connection = database.getConnection()) {
            try {
                return schema.isCurrent(connection) ? State.CURRENT : State.OLD_SCHEMA;
            } finally {
                connection.rollback();
            }
        } catch (SQLException silent) {
            return State.SILENT;
        }
    }

    /// What the database answered.
    public enum State {
        CURRENT,
        /// Another build has changed the tables since, or has not yet.
        OLD_SCHEMA,
        SILENT
    }
}
