package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.xaso.MovedClock;

/// A real browser in front of the program of a house test: one process for all journeys, one fresh profile a test.
///
/// Use: `@RegisterExtension final Browser browser = new Browser();` and `browser.open(Look.PHONE, "/")`.
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final List<BrowserContext> profiles = new ArrayList<>();
    private String address = "";
    private @Nullable Instant time;

    @Override
    public void beforeEach(ExtensionContext test) {
        var program = SpringExtension.getApplicationContext(test);
        address = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        profiles.forEach(BrowserContext::close);
        profiles.clear();
        time = null;
    }

    public String address() {
        return address;
    }

    /// All that is opened from now on in this test sees the program at that time.
    public void at(Instant moment) {
        time = moment;
    }

    /// A page of a new person: no cookies but the language, an empty cache.
    public Page open(Look look, String path) {
        var page = page(look);
        page.navigate(path);
        return page;
    }

    public Page page(Look look) {
        var profile = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(look.width(), look.height())
                        .setHasTouch(look.touch())
                        .setJavaScriptEnabled(look.scripts())
                        .setLocale("en".equals(look.lang()) ? "en-GB" : "vi-VN"));
        profile.addCookies(List.of(new Cookie("lang", look.lang()).setUrl(address)));
        profile.setDefaultTimeout(15_000);
        if (time != null) {
            profile.setExtraHTTPHeaders(Map.of(MovedClock.HEADER, time.toString()));
        }
        profiles.add(profile);
        return profile.newPage();
    }

    /// Fails where axe finds anything against WCAG 2.2 AA or against good practice.
    public static void axe(Page page) {
        var violations =
                new AxeBuilder(page).setLegacyMode(true).options(axeOptions()).analyze().getViolations();

        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    /// Tells what is wrong, not all that is right: that would have to be carried over for each element. No second page is
    /// opened to put the results of frames together, since no page has strange frames.
    private static AxeRunOptions axeOptions() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /// Fails where somebody would have to scroll sideways. Works without scripts on the page as well.
    public static void fits(Page page) {
        var window = Objects.requireNonNull(page.viewportSize()).width;
        var content = (Number) page.evaluate("document.documentElement.scrollWidth");

        assertThat(content.intValue()).as("width of %s", page.url()).isLessThanOrEqualTo(window);
    }

    /// Keeps a picture of the whole page in `target/screenshots`.
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = driver.chromium().launch(options());
            Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
        }
        return chromium;
    }

    private static BrowserType.LaunchOptions options() {
        var program = Objects.requireNonNullElse(System.getenv("XASO_CHROMIUM"), "/usr/bin/chromium");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(program))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
