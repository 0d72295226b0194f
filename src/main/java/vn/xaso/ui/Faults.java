package vn.xaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;

/// The one place where a fault becomes an answer: a page for people, a problem (RFC 9457) for programs.
@ControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Pages pages;

    Faults(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(Absent.class)
    Object absent(HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "ui.fault.absent", "");
    }

    /// What stands in the address is no id, no number, no known word: it leads nowhere.
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    Object unreadable(HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "ui.fault.absent", "");
    }

    @ExceptionHandler(Overtaken.class)
    Object overtaken(HttpServletRequest request) {
        return answer(request, HttpStatus.CONFLICT, "ui.fault.overtaken", "");
    }

    @ExceptionHandler(Refusal.class)
    Object refused(HttpServletRequest request, Refusal refusal) {
        var reason = pages.texts(request).of(refusal.messageKey(), refusal.arguments());
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "ui.fault.refused", reason);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, "ui.fault.tooLarge", "");
    }

    /// The reader has gone on before the answer was there: nobody waits for it, and nothing is broken.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    @Nullable
    ModelAndView gone() {
        return null;
    }

    @ExceptionHandler(Exception.class)
    Object broken(HttpServletRequest request, Exception fault) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(request, status, status == HttpStatus.NOT_FOUND ? "ui.fault.absent" : "ui.fault.request", "");
        }
        var code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {} at {} {}", code, request.getMethod(), request.getRequestURI(), fault);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "ui.fault.broken", code);
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String key, String detail) {
        var texts = pages.texts(request);
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = ProblemDetail.forStatus(status);
            problem.setTitle(texts.of(key));
            problem.setDetail(detail.isEmpty() ? texts.of(key + ".advice") : detail);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = new FaultPage(texts.of(key), texts.of(key + ".advice"), detail, status.value());
        return pages.show(status, "ui/faultPage", page);
    }
}
