package vn.xaso.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/// The least that shows the same list: the JDK's own server, JDBC, a string builder. No session, no rights, no layout.
final class MinimalPage {

    private static final String LIST = """
            select c.id, c.code, a.name, c.procedure_code, c.state, c.submitted_at, c.due_at, c.finished_at, c.assignee
            from cases.case_file c join cases.application a on a.case_id = c.id
            where c.unit_id = ?::uuid and c.sent order by c.submitted_at desc, c.id desc limit 51""";

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(12);
    private final String unit;

    private MinimalPage(String unit) {
        this.unit = unit;
    }

    /// Arguments: url, password, unit. Prints its port.
    public static void main(String... arguments) throws IOException, SQLException {
        var page = new MinimalPage(arguments[2]);
        for (int i = 0; i < 12; i++) {
            page.pool.add(DriverManager.getConnection(arguments[0], "postgres", arguments[1]));
        }
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = page.render().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (SQLException | InterruptedException fault) {
                throw new IOException(fault);
            }
        });
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private String render() throws SQLException, InterruptedException {
        var connection = pool.take();
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setString(1, unit);
            var html = new StringBuilder(16_384).append("<!doctype html><title>Hồ sơ</title><table>");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    html.append("<tr>");
                    for (int column = 1; column <= 9; column++) {
                        html.append("<td>").append(escape(rows.getString(column)));
                    }
                }
            }
            return html.append("</table>").toString();
        } finally {
            pool.put(connection);
        }
    }

    private static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
