package vn.xaso.signing.stamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import vn.xaso.HouseTest;

/// The demonstration's authority, asked by a program that knows nothing of ours.
@HouseTest
class OwnAuthorityTest {

    private static final String HERE = "/trinh-dien/dau-thoi-gian";

    @Autowired
    private MockMvc browser;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void givesOpensslAStampThatItAccepts() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not on this machine");
        Files.writeString(folder.resolve("paper"), "Giấy xác nhận", StandardCharsets.UTF_8);
        openssl("ts", "-query", "-data", "paper", "-sha256", "-cert", "-out", "question");

        var answer = ask(Files.readAllBytes(folder.resolve("question")), "application/timestamp-query");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/timestamp-reply");
        Files.write(folder.resolve("answer"), answer.body());
        Files.write(
                folder.resolve("root.crt"), Files.readAllBytes(Path.of("target/test-data/keys/demo-authority.crt")));
        openssl("x509", "-inform", "DER", "-in", "root.crt", "-out", "root.pem");
        assertThat(openssl("ts", "-verify", "-in", "answer", "-queryfile", "question", "-CAfile", "root.pem"))
                .contains("Verification: OK");
    }

    @Test
    void answersNonsenseWithARefusal() throws Exception {
        var answer = ask("nonsense".getBytes(StandardCharsets.US_ASCII), "application/timestamp-query");

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(ask(new byte[] {1}, "text/plain").statusCode()).isEqualTo(415);
    }

    @Test
    void tellsPeopleWhatItIsNot() throws Exception {
        var page = browser.perform(get(HERE)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("Dịch vụ cấp dấu thời gian của bản trình diễn", "không có giá trị pháp lý", HERE);
        assertThat(browser.perform(get(HERE + "/chung-thu.cer"))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .startsWith("application/pkix-cert");
        assertThat(browser.perform(post(HERE)).andReturn().getResponse().getStatus())
                .isEqualTo(415);
    }

    private HttpResponse<byte[]> ask(byte[] question, String type) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + HERE))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private String openssl(String... words) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add("openssl");
        command.addAll(java.util.List.of(words));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
