package vn.xaso.playportal.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Demo;
import vn.xaso.playportal.application.DemoPortal;
import vn.xaso.playportal.application.PortalSpeech;
import vn.xaso.playportal.domain.Fault;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What the portal of the demonstration keeps, for everybody who looks; and what goes wrong with it, for whoever tries.
@Lazy
@Controller
@RequestMapping(DemoPortal.HERE)
class PlayPortalController {

    private static final int KILO = 1024;
    private static final int MOST_KILOS = 100_000;

    private final PlayPortalPages playPages;
    private final PortalSpeech speech;
    private final Pages pages;
    private final Demo demo;

    PlayPortalController(PlayPortalPages playPages, PortalSpeech speech, Pages pages, Demo demo) {
        this.playPages = playPages;
        this.speech = speech;
        this.pages = pages;
        this.demo = demo;
    }

    @GetMapping
    View show(@RequestParam(defaultValue = "") String q, Texts texts) {
        demo.require();
        return pages.show("playportal/web/playPortalPage", playPages.home(q.strip(), Map.of(), List.of(), texts));
    }

    @GetMapping("/{code}")
    View record(@PathVariable String code) {
        demo.require();
        return pages.show("playportal/web/playRecordPage", playPages.record(code));
    }

    @PostMapping("/su-co")
    View faults(@RequestParam Map<String, String> typed, Texts texts) {
        demo.require();
        var faults = new EnumMap<Fault, String>(Fault.class);
        var mistakes = new ArrayList<FieldMessage>();
        for (var fault : List.of(Fault.AWAY, Fault.DEAF)) {
            if (typed.containsKey(fault.name())) {
                faults.put(fault, "");
            }
        }
        var largest = typed.getOrDefault("largest", "").strip();
        if (largest.matches("[0-9]{1,6}") && Integer.parseInt(largest) <= MOST_KILOS) {
            faults.put(Fault.LARGEST, String.valueOf(Integer.parseInt(largest) * KILO));
        } else if (!largest.isEmpty()) {
            mistakes.add(new FieldMessage("largest", texts.of("playportal.largest.wrong")));
        }
        var lost = typed.getOrDefault("lost", "").strip();
        if (lost.matches("[A-Za-z]{1,60}")) {
            faults.put(Fault.LOST, lost);
        } else if (!lost.isEmpty()) {
            mistakes.add(new FieldMessage("lost", texts.of("playportal.lost.wrong")));
        }
        if (!mistakes.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "playportal/web/playPortalPage",
                    playPages.home("", typed, mistakes, texts));
        }
        speech.set(faults);
        return SeeOther.to(DemoPortal.HERE);
    }
}
