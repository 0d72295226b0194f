package vn.xaso.signing.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Communes;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.domain.RevocationLists;
import vn.xaso.signing.domain.RevocationLists.Known;
import vn.xaso.signing.trust.application.RevocationRounds;

/// Lists of revoked certificates are fetched in the background and kept.
///
/// Law: 23/2025/NĐ-CP
@HouseTest
class RevocationListsTest {

    private static final String HERE = "/office/trust/revocation-lists";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RevocationRounds rounds;

    @Autowired
    private RevocationLists lists;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    private Actor administrator;
    private HttpServer server;
    private byte[] answer = {};
    private int status = 200;

    @BeforeEach
    void anAuthorityOnTheNetwork() throws IOException {
        province.found();
        administrator = Communes.officialOf(units, "03158");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        transaction.executeWithoutResult(open -> lists.list().stream()
                .filter(list -> list.address().equals(address()))
                .forEach(list -> lists.forget(list.id())));
        server.stop(0);
    }

    @Test
    void aWatchedListIsFetchedAndShown() throws Exception {
        answer = Authorities.named("Cơ quan mạng").revocationList(1);

        assertThat(watch(address())).hasStatus(303);
        assertThat(get()).bodyText().contains(address(), "Chờ lấy về");
        rounds.walk();

        assertThat(known().fault()).isEmpty();
        assertThat(known().issuer()).contains("Cơ quan mạng");
        assertThat(get()).bodyText().contains("Cơ quan mạng", "Còn hạn");
        assertThat(lists.contents()).anyMatch(content -> java.util.Arrays.equals(content, answer));
    }

    @Test
    void aFaultIsToldAndTheOldListIsKept() throws Exception {
        answer = Authorities.named("Cơ quan mạng").revocationList(1);
        watch(address());
        rounds.walk();
        var kept = known();

        triedLongAgo();
        status = 503;
        rounds.walk();

        assertThat(known().fault()).isEqualTo("REFUSED");
        assertThat(known().issuedAt()).isEqualTo(kept.issuedAt());
        assertThat(get()).bodyText().contains("Máy chủ từ chối");
    }

    @Test
    void whatIsNoListOrTooLargeIsNotKept() {
        answer = "<html>".getBytes(StandardCharsets.UTF_8);
        watch(address());
        rounds.walk();
        assertThat(known().fault()).isEqualTo("NO_LIST");

        answer = new byte[9 * 1024 * 1024];
        triedLongAgo();
        rounds.walk();

        assertThat(known().fault()).isEqualTo("TOO_LARGE");
    }

    @Test
    void aListIsAlsoTakenFromAFile() throws Exception {
        var name = "Ngoại tuyến " + System.nanoTime();

        assertThat(bring(Authorities.named(name).revocationList(1))).hasStatus(303);
        assertThat(get()).bodyText().contains(name, "Nhận từ tệp");
        assertThat(bring(new byte[] {1})).hasStatus(422).bodyText().contains("href=\"#file\"");
    }

    @Test
    void aStrangeAddressIsRefusedAndOnlyTheAdministratorWatches() {
        var clerk = Actors.with(administrator.unit(), Set.of(Right.REGISTER_DOCUMENTS));

        assertThat(watch("ftp://a")).hasStatus(422).bodyText().contains("href=\"#address\"", "ftp://a");
        assertThat(browser.post()
                        .uri(HERE)
                        .param("address", address())
                        .requestAttr(Actor.class.getName(), clerk)
                        .exchange())
                .hasStatus(404);
    }

    private void triedLongAgo() {
        transaction.executeWithoutResult(open -> lists.fail(address(), "UNREACHABLE", Instant.EPOCH));
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/a.crl";
    }

    private Known known() {
        return lists.list().stream()
                .filter(list -> list.address().equals(address()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult watch(String address) {
        return browser.post()
                .uri(HERE)
                .param("address", address)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }

    private MvcTestResult bring(byte[] file) {
        return browser.post()
                .uri(HERE + "/files")
                .multipart()
                .file(new MockMultipartFile("file", "a.crl", "application/pkix-crl", file))
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }

    private MvcTestResult get() {
        return browser.get()
                .uri(HERE)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }
}
