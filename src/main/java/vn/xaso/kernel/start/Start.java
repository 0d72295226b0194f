package vn.xaso.kernel.start;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import vn.xaso.kernel.Command;
import vn.xaso.kernel.StartFault;
import vn.xaso.kernel.database.DatabaseStart;

/// Starts the program as the person asked: the demo, the program in service, or one command.
public final class Start {

    private @Nullable DatabaseStart database;
    private @Nullable SoleBeans names;

    private Start() {}

    public static void run(Class<?> program, String... arguments) {
        if (Boolean.getBoolean("spring.aot.processing")) {
            SpringApplication.run(program, arguments);
            return;
        }
        var out = System.out;
        var start = new Start();
        try {
            var invocation = Invocation.parse(List.of(arguments), System.getenv());
            if (invocation.mode() == Invocation.Mode.COMMAND) {
                System.exit(start.command(program, invocation, out));
            }
            start.serve(program, invocation, out);
        } catch (StartFault | org.springframework.beans.BeansException | PortInUseException fault) {
            start.closeDatabase();
            System.err.println("xaso: " + sentence(fault));
            System.exit(1);
        }
    }

    private void serve(Class<?> program, Invocation invocation, PrintStream out) {
        Premises.refuseTakenPort(
                invocation.port(),
                invocation.mode() == Invocation.Mode.DEMO ? "127.0.0.1" : System.getenv("XASO_ADDRESS"));
        Premises.prepare(invocation);
        var application = application(program, false);
        application.addListeners(new Ready(out));
        application.run(invocation.settings().toArray(String[]::new));
        if (names != null) {
            names.forget();
        }
    }

    /// The standard output belongs to the command alone; what the program logs meanwhile goes to the other one.
    private int command(Class<?> program, Invocation invocation, PrintStream out) {
        System.setOut(System.err);
        Premises.prepare(invocation);
        var application = application(program, true);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        try (var context = application.run(invocation.settings().toArray(String[]::new))) {
            int code =
                    new Commands(context.getBeanProvider(Command.class).stream().toList()).run(invocation.words(), out);
            out.flush();
            return code;
        }
    }

    private SpringApplication application(Class<?> program, boolean besideRunningServer) {
        var application = new SpringApplication(program);
        application.addInitializers(context -> startDatabase(context, besideRunningServer));
        application.addInitializers(this::nameSoleBeans);
        return application;
    }

    private void nameSoleBeans(ConfigurableApplicationContext context) {
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            names = new SoleBeans(beans);
            beans.setAutowireCandidateResolver(names);
        }
    }

    /// The database comes up while the program reads its classes.
    private void startDatabase(ConfigurableApplicationContext context, boolean besideRunningServer) {
        var started = DatabaseStart.inBackground(context.getEnvironment(), besideRunningServer);
        context.getBeanFactory().registerSingleton("databaseStart", started);
        database = started;
    }

    private void closeDatabase() {
        if (database != null) {
            database.close();
        }
    }

    static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFault) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return String.valueOf(Premises.takenPort(taken.getPort()).getMessage());
            }
        }
        return String.valueOf(fault.getMessage());
    }

    /// Stands last, so that the line comes when everybody else has done what they do at the start.
    private record Ready(PrintStream out) implements ApplicationListener<ApplicationReadyEvent>, Ordered {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
            out.println("ready: http://localhost:" + port);
            out.flush();
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
