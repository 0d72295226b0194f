package vn.xaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.application.ApiClientRoll;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

@HouseTest
class TokenPagesTest {

    private static final Pattern TOKEN = Pattern.compile("xaso_[A-Za-z0-9_-]{43}");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApiClientRoll roll;

    @Autowired
    private ApiTokenDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Actor commune;
    private Actor neighbour;
    private Actor ofProvince;
    private String name;

    @BeforeEach
    void found() {
        province.found();
        commune = actor("quantri.sangnhe");
        neighbour = actor("quantri.sipaphin");
        ofProvince = actor("quantri.tinh");
        name = "Cổng " + Ids.next();
    }

    @Test
    void showsANewTokenOnceAndKeepsOnlyItsHash() throws Exception {
        var id = Ids.next();

        var made = make(commune, id, List.of("cases:read"), "", today().plusDays(90));
        var again = make(commune, id, List.of("cases:read"), "", today().plusDays(90));

        var token = tokenOn(made);
        var client = roll.find(token).orElseThrow();
        assertThat(made).hasStatus(201).hasHeader("Cache-Control", "no-store");
        assertThat(client.name()).isEqualTo(name);
        assertThat(client.scopes()).containsExactly(ApiScope.CASES_READ);
        assertThat(client.units()).containsExactly(commune.unit());
        assertThat(again).hasStatus(422).bodyText().contains("đã được cấp rồi").doesNotContain("xaso_");
        assertThat(get(commune, "/" + id)).hasStatusOk().bodyText().doesNotContain(token);
        assertThat(rowOf(id)).doesNotContain(token).doesNotContain(token.substring(5));
    }

    @Test
    void saysAllThatIsWrongAndKeepsWhatWasTyped() {
        var wrong = make(commune, Ids.next(), List.of(), "", today().plusYears(2));

        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "ít nhất một việc",
                        "quá một năm",
                        name,
                        today().plusYears(2).toString());
    }

    @Test
    void endsATokenForGood() throws Exception {
        var id = Ids.next();
        var token = tokenOn(make(commune, id, List.of("cases:submit"), "", today().plusDays(9)));

        var asked = get(commune, "/" + id);
        var ended = post(commune, "/" + id + "/ending");
        post(commune, "/" + id + "/ending");

        assertThat(asked).bodyText().contains("Không khôi phục được", "data-confirm", "hết hạn sau ngày");
        assertThat(ended).hasStatus(303);
        assertThat(roll.find(token)).isEmpty();
        assertThat(get(commune, "/" + id)).bodyText().contains("Đã thu hồi", commune.name());
        assertThat(acts(commune, id)).containsExactlyInAnyOrder("token.create", "token.end");
    }

    @Test
    void keepsTheLastUseToTheHour() throws Exception {
        var id = Ids.next();
        var token = tokenOn(make(commune, id, List.of("cases:read"), "", today().plusDays(90)));

        var before = get(commune, "/" + id);
        roll.find(token);
        var after = get(commune, "/" + id);

        assertThat(before).bodyText().contains("Chưa dùng");
        assertThat(after).bodyText().doesNotContain("Chưa dùng");
        assertThat(desk.get(commune, id).isUseNews(clock.instant())).isFalse();
        assertThat(desk.get(commune, id).isUseNews(clock.instant().plusSeconds(3601)))
                .isTrue();
    }

    @Test
    void aCommuneSeesAndMakesOnlyItsOwnTokens() {
        var id = Ids.next();
        make(commune, id, List.of("cases:read"), "", today().plusDays(90));

        var foreign = make(commune, Ids.next(), List.of("cases:read"), units(neighbour.unit()), today());

        assertThat(list(commune, "")).contains(name);
        assertThat(list(neighbour, "")).doesNotContain(name);
        assertThat(get(neighbour, "/" + id)).hasStatus(404);
        assertThat(post(neighbour, "/" + id + "/ending")).hasStatus(404);
        assertThat(get(actor("chutich.sangnhe"), "")).hasStatus(404);
        assertThat(get(actor("chutich.sangnhe"), "/new")).hasStatus(404);
        assertThat(foreign).hasStatus(201); // the unit of who makes it, whatever was sent
        assertThat(list(neighbour, "")).doesNotContain(name);
    }

    @Test
    void theProvinceMakesTokensForSeveralCommunes() throws Exception {
        var id = Ids.next();

        var none = make(ofProvince, Ids.next(), List.of("cases:read"), "", today().plusDays(9));
        var made = make(
                ofProvince, id, List.of("cases:read"), units(commune.unit(), neighbour.unit()), today().plusDays(9));

        assertThat(none).hasStatus(422).bodyText().contains("ít nhất một đơn vị");
        assertThat(roll.find(tokenOn(made)).orElseThrow().units())
                .containsExactlyInAnyOrder(commune.unit(), neighbour.unit());
        assertThat(list(ofProvince, "")).contains(name);
        assertThat(list(commune, "")).doesNotContain(name);
        assertThat(get(commune, "/" + id)).hasStatus(404);
        assertThat(acts(commune, id)).containsExactly("token.create");
        assertThat(acts(neighbour, id)).containsExactly("token.create");
    }

    @Test
    void tokensForEveryUnitBelongToTheProvince() {
        desk.create(name, EnumSet.of(ApiScope.CASES_READ), Set.of());

        assertThat(list(ofProvince, "")).contains(name, "Lệnh trên máy chủ", "Không thời hạn");
        assertThat(list(commune, "")).doesNotContain(name);
    }

    @Test
    void narrowsTheListAndTakesItAlong() throws Exception {
        make(commune, Ids.next(), List.of("documents:extract"), "", today().plusDays(3));

        assertThat(list(commune, "&scope=documents:extract")).contains(name);
        assertThat(list(commune, "&scope=cases:read")).doesNotContain(name);
        assertThat(list(commune, "&state=SOON_OVER")).contains(name, "Sắp hết hạn");
        assertThat(list(commune, "&state=VALID")).doesNotContain(name);
        assertThat(list(commune, "&state=ENDED")).doesNotContain(name);
        assertThat(list(commune, "&state=EXPIRED&after=rubbish")).doesNotContain(name);
        assertThat(get(commune, ".csv?q=" + name.replace(" ", "%20"))
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(name, "Đọc văn bản")
                .doesNotContain("xaso_");
        assertThat(get(commune, ".pdf")).hasStatusOk();
        assertThat(get(commune, ".xlsx")).hasStatusOk();
    }

    @Test
    void countsWhatEndsSoonOnThePageOfTheDay() {
        make(commune, Ids.next(), List.of("cases:read"), "", today().plusDays(3));

        assertThat(day(commune)).contains("/office/tokens?state=SOON_OVER");
        assertThat(day(actor("chutich.sangnhe"))).doesNotContain("/office/tokens");
    }

    private String day(Actor who) {
        return text(browser.get()
                .uri("/office")
                .requestAttr(Actor.class.getName(), who)
                .exchange());
    }

    private MvcTestResult make(Actor who, UUID id, List<String> scopes, String units, LocalDate until) {
        var request = browser.post()
                .uri("/office/tokens")
                .requestAttr(Actor.class.getName(), who)
                .param("id", id.toString())
                .param("name", name)
                .param("until", until.toString());
        if (!scopes.isEmpty()) {
            request = request.param("scopes", scopes.toArray(String[]::new));
        }
        return (units.isEmpty() ? request : request.param("units", units.split(","))).exchange();
    }

    private static String units(UnitId... units) {
        return String.join(
                ",", java.util.Arrays.stream(units).map(UnitId::toString).toList());
    }

    private MvcTestResult get(Actor who, String path) {
        return browser.get()
                .uri(java.net.URI.create("/office/tokens" + path))
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    private MvcTestResult post(Actor who, String path) {
        return browser.post()
                .uri("/office/tokens" + path)
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    /// The list narrowed to the name of this test, which stands in the search field as well.
    private String list(Actor who, String more) {
        return text(get(who, "?q=" + name.replace("Cổng ", "") + more));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String tokenOn(MvcTestResult answer) {
        var found = TOKEN.matcher(text(answer));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String rowOf(UUID id) {
        return database.sql("select token::text from identity.api_token token where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private List<String> acts(Actor unit, UUID token) {
        return UnitScope.of(unit.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(
                        status -> database.sql("select act from audit.entry where unit_id = :unit and subject = :token")
                                .param("unit", unit.unit().value())
                                .param("token", token.toString())
                                .query(String.class)
                                .list())));
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
