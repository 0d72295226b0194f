package vn.xaso.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A page on its way to the browser. Rendered whole before the first byte leaves, so that a fault is a clean 500.
record JteView(Pages pages, HttpStatus status, String template, Object page) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /// In one piece: each piece on its own goes through every filter of the answer.
    private static byte[] whole(Utf8ByteOutput output) throws IOException {
        var page = ByteBuffer.allocate(output.getContentLength());
        output.writeTo(page::put);
        return page.array();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        var frame = pages.frame(request);
        pages.engine().render(template + ".jte", Map.of("frame", frame, "page", page), output);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setHeader("Content-Language", frame.lang());
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(whole(output));
    }
}
