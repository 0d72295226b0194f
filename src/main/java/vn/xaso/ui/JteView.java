package vn.xaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new PageOutput();
        try {
            send(output, request, response);
        } finally {
            output.handBack();
        }
    }

    private void send(PageOutput output, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var frame = pages.frame(request);
        Templates.ENGINE.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setHeader("Content-Language", frame.lang());
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(output.length());
        response.getOutputStream().write(output.page(), 0, output.length());
    }
}
