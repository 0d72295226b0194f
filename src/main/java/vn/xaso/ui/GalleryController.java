package vn.xaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Demo;

/// Shows all components on a few pages, only in a demonstration: for eyes, for screenshots and for tests.
@Controller
class GalleryController {

    private final Pages pages;
    private final Demo demo;

    GalleryController(Pages pages, Demo demo) {
        this.pages = pages;
        this.demo = demo;
    }

    @ModelAttribute
    void onlyInTheDemonstration() {
        demo.require();
    }

    @GetMapping("/ui/gallery")
    View office(HttpServletRequest request) {
        request.setAttribute(SignedIn.ATTRIBUTE, new Sample());
        return pages.show("ui/gallery/officePage", GallerySamples.in(pages.texts(request)));
    }

    @GetMapping("/ui/gallery/form")
    View form(HttpServletRequest request) {
        return pages.show("ui/gallery/formPage", GallerySamples.in(pages.texts(request)));
    }

    @GetMapping("/ui/gallery/check")
    View check(HttpServletRequest request) {
        return pages.show("ui/gallery/checkPage", GallerySamples.in(pages.texts(request)));
    }

    @GetMapping("/ui/gallery/plain")
    View plain(HttpServletRequest request) {
        return pages.show("ui/gallery/plainPage", GallerySamples.in(pages.texts(request)));
    }

    @GetMapping("/ui/gallery/faults/{name}")
    View fault(@PathVariable String name, HttpServletRequest request) {
        var texts = pages.texts(request);
        var key = "ui.fault." + name;
        if (!texts.has(key)) {
            throw new Absent("no fault of this name");
        }
        var status = switch (name) {
            case "absent" -> HttpStatus.NOT_FOUND;
            case "overtaken" -> HttpStatus.CONFLICT;
            case "broken" -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        var detail = switch (name) {
            case "broken" -> "7f3a90c2";
            case "refused" -> texts.of("ui.gallery.refusal");
            default -> "";
        };
        return pages.show(
                "ui/faultPage", new FaultPage(texts.of(key), texts.of(key + ".advice"), detail, status.value()));
    }

    /// Who seems to look at the gallery.
    private record Sample() implements SignedIn {

        @Override
        public String name() {
            return "Lò Thị Phương";
        }

        @Override
        public String place() {
            return "UBND xã Sáng Nhè";
        }

        @Override
        public boolean isOfficial() {
            return true;
        }
    }

    /// The menu of the gallery; nobody else gets it.
    @Component
    static class GalleryMenu implements MenuEntry.Source {

        private static final List<MenuEntry> ENTRIES = List.of(
                new MenuEntry(1, "ui.gallery.title", "/ui/gallery"),
                new MenuEntry(2, "ui.gallery.form", "/ui/gallery/form"),
                new MenuEntry(3, "ui.gallery.check", "/ui/gallery/check"),
                new MenuEntry(4, "ui.gallery.plain", "/ui/gallery/plain"));

        @Override
        public List<MenuEntry> entries(@Nullable SignedIn who) {
            return who instanceof Sample ? ENTRIES : List.of();
        }
    }
}
