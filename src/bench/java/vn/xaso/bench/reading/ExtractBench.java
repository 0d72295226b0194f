package vn.xaso.bench.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xaso.documents.reading.ExtractionScore;
import vn.xaso.documents.reading.ExtractionScore.Answer;

/// Sends every document of the ground truth to `POST /api/v1/documents/extract` and scores what comes back.
///
/// Arguments: the launcher, a data folder to throw away, the folder of the ground truth, then the command that starts
/// Java up to `-jar xaso.jar`.
public final class ExtractBench {

    private static final Pattern FIELD = Pattern.compile(
            "\"(\\w+)\":\\{\"value\":\"((?:[^\"\\\\]|\\\\.)*)\",(?:\"code\":\"\\w*\",)?\"confidence\":[\\d.E-]+,"
                    + "\"flagged\":(true|false)");
    private static final Map<String, String> NAMES = Map.of(
            "number",
            "NUMBER",
            "symbol",
            "NOTATION",
            "date",
            "DATE",
            "issuer",
            "ISSUER",
            "subject",
            "SUMMARY",
            "signer",
            "SIGNER",
            "signerPosition",
            "SIGNER_POSITION",
            "addressee",
            "ADDRESSEE",
            "type",
            "TYPE");
    private static final Map<String, Double> WANTED = Map.of(
            "symbol",
            0.95,
            "type",
            0.95,
            "issuer",
            0.95,
            "subject",
            0.95,
            "number right or flagged",
            1.0,
            "date right or flagged",
            1.0);

    private ExtractBench() {}

    public static void main(String... arguments) throws Exception {
        var data = Path.of(arguments[1]);
        var documents = Path.of(arguments[2]);
        var command = new ArrayList<>(List.of(arguments).subList(3, arguments.length));
        command.addAll(List.of("demo", "--port", "0", "--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XASO_DEMO_HISTORY", "false");
        // other work on the machine must not change what is read
        builder.environment().put("XASO_DOCUMENTS_READING_ATMOST", "120s");
        var program = builder.start();
        try {
            var address = address(program);
            var token = token(arguments[0], data);
            print(score(documents, address + "/api/v1/documents/extract", token));
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static ExtractionScore score(Path documents, String address, String token) throws Exception {
        var score = new ExtractionScore();
        var client = HttpClient.newHttpClient();
        var seconds = new ArrayList<Double>();
        for (var truth : ExtractionScore.truth(documents.resolve("ground_truth.csv"))) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/pdf")
                    .POST(HttpRequest.BodyPublishers.ofFile(documents.resolve(truth.get("file"))))
                    .build();
            long began = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofString());
            seconds.add((System.nanoTime() - began) / 1e9);
            var fields = fields(answer.body());
            score.add(truth, fields, fields.getOrDefault("TYPE", Answer.NONE).value());
            System.out.printf(
                    "%-12s %3d %6.2f s  %s%n", truth.get("file"), answer.statusCode(), seconds.getLast(), line(fields));
        }
        var sorted = seconds.stream().sorted().toList();
        System.out.printf(
                "seconds a document: median %.2f, slowest %.2f%n", sorted.get(sorted.size() / 2), sorted.getLast());
        return score;
    }

    private static void print(ExtractionScore score) {
        score.misses().forEach(miss -> System.out.println("  " + miss));
        score.all()
                .forEach((measure, value) -> System.out.printf(
                        "%-34s %6.2f %%  %s%n",
                        measure,
                        value * 100,
                        WANTED.containsKey(measure)
                                ? ">= %.0f %% %s"
                                        .formatted(WANTED.get(measure) * 100, verdict(value, WANTED.get(measure)))
                                : ""));
    }

    private static String verdict(double value, double wanted) {
        return value >= wanted ? "yes" : "NO";
    }

    private static Map<String, Answer> fields(String json) {
        var fields = new HashMap<String, Answer>();
        var found = FIELD.matcher(json);
        while (found.find()) {
            var text = found.group(2).replace("\\\"", "\"").replace("\\\\", "\\");
            fields.put(
                    NAMES.getOrDefault(found.group(1), found.group(1)),
                    new Answer(text, Boolean.parseBoolean(found.group(3))));
        }
        return fields;
    }

    private static String line(Map<String, Answer> fields) {
        var text = new StringBuilder();
        for (var name : List.of("NUMBER", "NOTATION", "DATE", "TYPE", "SIGNER")) {
            var answer = fields.getOrDefault(name, Answer.NONE);
            text.append(answer.value().isEmpty() ? "–" : answer.value()).append(answer.flagged() ? "(?) " : " ");
        }
        return text.toString();
    }

    private static String address(Process program) throws IOException {
        var out = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("ready: ")) {
                Thread.ofVirtual().start(() -> out.lines().forEach(rest -> {}));
                return "http://127.0.0.1:" + line.substring(line.lastIndexOf(':') + 1);
            }
        }
        throw new IOException("The program did not start");
    }

    private static String token(String launcher, Path data) throws IOException, InterruptedException {
        var command = List.of(
                launcher,
                "token",
                "create",
                "--scope",
                "documents:extract",
                "--name",
                "bench",
                "--data",
                data.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || said.isEmpty()) {
            throw new IOException("No token: " + Arrays.asList(said.split("\n")));
        }
        return said;
    }
}
