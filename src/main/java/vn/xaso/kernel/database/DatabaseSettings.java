package vn.xaso.kernel.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the database is.
///
/// @param url an outside PostgreSQL 17, or null for the embedded one in the data folder
/// @param user the application's role there: owns nothing, may not bypass row-level security
/// @param ownerUser the role that owns the tables and changes the schema
/// @param name the database inside the embedded server
/// @param durable false only in tests
/// @param connections how many connections the program keeps
@ConfigurationProperties("xaso.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        String name,
        boolean durable,
        int connections) {

    /// Says whether the environment names an outside server.
    public boolean isOutside() {
        return url != null && !url.isBlank();
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + (isOutside() ? url : "embedded") + "]";
    }
}
