package vn.xaso.cases.outside.persistence;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.outside.domain.OutsideRequests;
import vn.xaso.kernel.UnitId;

/// The table `cases.api_request`.
@Repository
class ApiRequestTable implements OutsideRequests {

    private final JdbcClient database;

    ApiRequestTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Standing note(UnitId unit, OutsideRequest request) {
        int noted = database.sql("""
            insert into cases.api_request (token_id, key, unit_id, digest)
            values (:token, :key, :unit, :digest) on conflict (token_id, key) do nothing
            """)
                .param("token", request.token())
                .param("key", request.key())
                .param("unit", unit.value())
                .param("digest", request.digest())
                .update();
        if (noted == 1) {
            return Standing.NEW;
        }
        return database
                        .sql("""
                            select digest from cases.api_request
                            where token_id = :token and key = :key and unit_id = :unit
                            """)
                        .param("token", request.token())
                        .param("key", request.key())
                        .param("unit", unit.value())
                        .query((row, number) -> row.getBytes("digest"))
                        .list()
                        .stream()
                        .anyMatch(digest -> Arrays.equals(digest, request.digest()))
                ? Standing.REPEATED
                : Standing.OTHER_CONTENT;
    }
}
