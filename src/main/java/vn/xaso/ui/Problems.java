package vn.xaso.ui;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Problems as programs read them (RFC 9457).
public final class Problems {

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setDetail(detail);
        return problem;
    }

    /// The answer that carries the problem; its body is still to be put in.
    public static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
