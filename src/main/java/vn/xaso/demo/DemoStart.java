package vn.xaso.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Demo;

/// Opens the demonstration: founds the province before the doors open, lives the half-year through behind them.
@Component
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final Duration ON_A_SCREEN = Duration.ofMillis(500);
    private static final Duration IN_A_LOG = Duration.ofSeconds(5);

    private final boolean wanted;
    private final ObjectProvider<DemoProvince> province;
    private final ObjectProvider<DemoHistory> history;
    private final ObjectProvider<DemoTour> tour;
    private final boolean withHistory;

    DemoStart(
            Demo demo,
            @Value("${xaso.demo-story:true}") boolean story,
            ObjectProvider<DemoProvince> province,
            ObjectProvider<DemoHistory> history,
            ObjectProvider<DemoTour> tour,
            @Value("${xaso.demo-history:true}") boolean withHistory) {
        this.wanted = demo.isOn() && story;
        this.province = province;
        this.history = history;
        this.tour = tour;
        this.withHistory = withHistory;
    }

    /// Before the line `ready: …`, which comes last.
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void open() {
        if (!wanted) {
            return;
        }
        if (!province.getObject().isFounded()) {
            province.getObject().found();
            System.gc(); // a founding leaves more behind than a day of the office
        }
        printPeople();
        if (withHistory && !(history.getObject().isDone() && history.getObject().isTold())) {
            Thread.ofPlatform().name("half-year").daemon().start(this::live);
        }
    }

    private void printPeople() {
        var lines = new StringBuilder();
        var unit = "";
        for (var line : tour.getObject().people()) {
            if (!line.unit().equals(unit)) {
                unit = line.unit();
                lines.append("\n").append(unit).append("\n");
            }
            lines.append("  %-26s %-24s %s%n".formatted(line.login(), line.name(), line.position()));
        }
        lines.append("\nMật khẩu chung / password of all: ")
                .append(tour.getObject().password())
                .append("\nMã PIN ký số / signing PIN: ")
                .append(tour.getObject().pin())
                .append("\nNgười dân / citizens: 12 chữ số bất kỳ / any 12 digits; /trinh-dien/dien-thoai\n");
        System.out.println(lines);
    }

    private void live() {
        var watcher = Thread.ofPlatform().name("half-year progress").daemon().start(this::tell);
        try {
            history.getObject().live(DemoHistory.Scale.FULL);
            history.getObject().tell();
            System.gc(); // the half-year needed more memory than any day of the office will
        } catch (RuntimeException fault) {
            LOG.warn("The half-year is not complete; the next start goes on with it", fault);
        } finally {
            watcher.interrupt();
        }
    }

    private void tell() {
        var console = System.console();
        boolean screen = console != null && console.isTerminal();
        int told = -1;
        try {
            while (true) {
                Thread.sleep(screen ? ON_A_SCREEN : IN_A_LOG);
                int percent = history.getObject().percent();
                if (percent > told) {
                    told = percent;
                    System.err.print((screen ? "\r" : "") + words(percent) + (screen ? " " : "\n"));
                }
            }
        } catch (InterruptedException done) {
            System.err.println((screen ? "\r" : "") + words(100));
        }
    }

    private static String words(int percent) {
        return "Sáu tháng đầu năm 2026 / the first half of 2026: " + percent + " %";
    }
}
