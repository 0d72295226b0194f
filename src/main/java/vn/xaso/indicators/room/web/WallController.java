package vn.xaso.indicators.room.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.xaso.indicators.room.application.WallDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The screen on the wall, opened by its link alone: it may stay on for weeks, and names nobody.
@Controller
class WallController {

    static final String HERE = "/man-hinh";

    private final WallDesk desk;
    private final RoomPages rooms;
    private final Pages pages;

    WallController(WallDesk desk, RoomPages rooms, Pages pages) {
        this.desk = desk;
        this.rooms = rooms;
        this.pages = pages;
    }

    @GetMapping(HERE + "/{unit}/{key}")
    View show(@PathVariable String unit, @PathVariable String key, HttpServletResponse response, Texts texts) {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var page = desk.at(unit, key, (at, link) -> {
            var look = new RoomPages.Look(false, true, RoomController.onAWall(at), HERE + "/" + unit + "/" + key);
            return new WallPage(rooms.make(at, look, texts), link.dark(), "");
        });
        return pages.show("indicators/room/web/wallPage", page);
    }
}
