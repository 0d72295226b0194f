package vn.xaso.bench;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The officials of one commune, signed in, who work on cases over HTTP.
final class Office {

    private static final Pattern SPECIALIST = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
    private static final String APPLICATION = """
        {"procedure": "%s", "unit": "03244", "channel": "ONLINE",
         "applicant": {"name": "Giàng Thị Mỷ %d", "personalId": "0113%08d", "born": "12/05/2001",
                       "phone": "09%08d", "address": "Bản Nậm Chua, xã Sáng Nhè"},
         "answers": {}}\
        """;

    private static final int LONGEST_ANSWER = 500;

    private final int port;
    private final String token;
    private final String procedure;
    private final ConcurrentHashMap<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String specialist = "";

    Office(int port, String token, String procedure) {
        this.port = port;
        this.token = token;
        this.procedure = procedure;
    }

    void signIn() throws IOException {
        for (var login : new String[] {"motcua", "chanhvanphong", "hotich", "chutich", "vanthu"}) {
            try (var wire = new Wire(port)) {
                var answer = wire.post("/sign-in", "", "login=" + login + ".sangnhe&password=dien-bien-2026");
                expect(303, answer, "sign-in of " + login);
                cookies.put(login, answer.cookie());
            }
        }
    }

    int port() {
        return port;
    }

    String cookie(String login) {
        return cookies.getOrDefault(login, "");
    }

    /// The whole way of one case.
    void handle(Wire wire, long number, Times steps) throws IOException {
        var json = APPLICATION.formatted(procedure, number, number, number);
        var submitted = timed(steps, () -> wire.postJson("/api/v1/cases", token, "bench-" + number, json));
        expect(201, submitted, "submission");
        var id = submitted.location().substring(submitted.location().lastIndexOf('/') + 1);
        var page = "/office/cases/" + id;
        var looked = timed(steps, () -> wire.get(page, cookie("motcua")));
        expect(200, looked, "case page");
        if (!looked.text().contains("Giàng Thị Mỷ " + number)) {
            throw new IOException("The page shows another case");
        }
        act(wire, steps, "motcua", page + "/acceptance", "version=1");
        act(wire, steps, "chanhvanphong", page + "/assignment", "version=2&specialist=" + specialist(wire, page));
        act(
                wire,
                steps,
                "hotich",
                page + "/leader-submissions",
                "version=3&outcome=GRANTED&note-submitToLeader=%C4%90%E1%BB%A7");
        act(wire, steps, "chutich", page + "/signature", "version=5");
        act(wire, steps, "vanthu", page + "/issue", "version=6");
        act(wire, steps, "motcua", page + "/handover", "version=7&note-handOver=Trao+t%E1%BA%A1i+qu%E1%BA%A7y");
    }

    private void act(Wire wire, Times steps, String login, String path, String form) throws IOException {
        expect(303, timed(steps, () -> wire.post(path, cookie(login), form)), path);
    }

    /// The first in the list of the head; asked once.
    private String specialist(Wire wire, String page) throws IOException {
        if (specialist.isEmpty()) {
            var text = wire.get(page, cookie("chanhvanphong")).text();
            int name = text.indexOf("name=\"specialist\"");
            text = text.substring(Math.max(name, 0), text.indexOf("</select>", Math.max(name, 0)));
            var found = SPECIALIST.matcher(text.substring(0, Math.max(text.indexOf(BENCH_SPECIALIST), 0)));
            var last = "";
            while (found.find()) {
                last = found.group(1); // the option in front of the name is the last one
            }
            if (last.isEmpty()) {
                throw new IOException("No specialist in the list: " + text);
            }
            specialist = last;
        }
        return specialist;
    }

    private static final String BENCH_SPECIALIST = "Mùa A Dơ";

    interface Call {
        Wire.Answer run() throws IOException;
    }

    static Wire.Answer timed(Times times, Call call) throws IOException {
        long began = System.nanoTime();
        var answer = call.run();
        times.add(System.nanoTime() - began);
        return answer;
    }

    static void expect(int status, Wire.Answer answer, String what) throws IOException {
        if (answer.status() != status) {
            var said = answer.text();
            throw new IOException(what + " answered " + answer.status() + ": "
                    + said.substring(0, Math.min(said.length(), LONGEST_ANSWER)));
        }
    }
}
