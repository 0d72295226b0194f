package vn.xaso.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/// What a page weighs on the line: all bytes that came, compressed, with their headers.
public final class PageWeight {

    private final Page page;
    private long bytes;

    private PageWeight(Page page) {
        this.page = page;
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.on("Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsLong());
    }

    public static PageWeight on(Page page) {
        return new PageWeight(page);
    }

    /// Opens a page and weighs it; what the browser has kept from a page before weighs nothing.
    public long open(String path) {
        bytes = 0;
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes;
    }
}
