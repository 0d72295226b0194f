package vn.xaso.ui;

import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Shows pages: a template and the one record it takes, inside the frame of the request.
@Component
public final class Pages {

    private final TextShelf shelf;
    private final List<MenuEntry.Source> menus;
    private final Assets assets;
    private final UiSettings settings;
    private final boolean demo;

    Pages(
            TextShelf shelf,
            List<MenuEntry.Source> menus,
            Assets assets,
            UiSettings settings,
            @Value("${xaso.demo:false}") boolean demo) {
        this.shelf = shelf;
        this.menus = List.copyOf(menus);
        this.assets = assets;
        this.settings = settings;
        this.demo = demo;
    }

    /// @param template the path of the template without its ending, such as `cases/web/casePage`
    /// @param page the record that the template takes
    public View show(String template, Object page) {
        return show(HttpStatus.OK, template, page);
    }

    public View show(HttpStatus status, String template, Object page) {
        return new JteView(this, status, template, page);
    }

    /// Renders a template that stands alone, such as a printed form: it takes `texts` and `page`.
    public String print(String template, Texts texts, Object page) {
        var output = new StringOutput();
        Templates.ENGINE.render(template + ".jte", Map.of("texts", texts, "page", page), output);
        return output.toString();
    }

    public Texts texts(HttpServletRequest request) {
        return shelf.in(LanguageChoice.of(request));
    }

    Frame frame(HttpServletRequest request) {
        var who = (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
        var here = Here.of(request);
        return new Frame(
                texts(request),
                TextSizeChoice.of(request),
                here.path(),
                here.query(),
                who,
                menu(who),
                assets.root(),
                settings,
                demo);
    }

    private List<MenuEntry> menu(@Nullable SignedIn who) {
        return menus.stream()
                .flatMap(source -> source.entries(who).stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }
}
