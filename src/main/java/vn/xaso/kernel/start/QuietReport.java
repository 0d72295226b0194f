package vn.xaso.kernel.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.xaso.kernel.StartFault;

/// Keeps the framework from printing a stack trace for what [Start] tells in one line.
final class QuietReport implements SpringBootExceptionReporter {

    QuietReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFault || cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }
}
