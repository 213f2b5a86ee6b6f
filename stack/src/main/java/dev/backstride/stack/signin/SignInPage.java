package dev.backstride.stack.signin;

import dev.backstride.stack.page.Html;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form: a name, or the id of a runner, a role, a program. */
final class SignInPage {

    private static final String RUNNER = "runner";

    /** Who has pages to sign in to. */
    static final List<String> ROLES = List.of("clinician", "coach", RUNNER);

    private SignInPage() {}

    /**
     * The form as somebody finds it.
     *
     * @param request what it carries on
     * @param isRunner whether a runner is expected
     */
    static String of(Map<String, String> request, boolean isRunner, Collection<String> programs) {
        return """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sign in</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 2rem auto; padding: 0 1rem; }
              .told { border-left: 4px solid #9a3412; padding: .25rem .75rem; }
              label { display: block; margin: 1rem 0 0; font-weight: 600; }
              input, select, button { font: inherit; width: 100%%; min-height: 2.75rem; box-sizing: border-box; }
              button { margin-top: 1.5rem; }
            </style>
            <main>
            <h1>Sign in</h1>
            <p class="told">This page belongs to a system on your own machine. It believes whoever fills it in, and no
            system in production accepts it.</p>
            <form method="post" action="/authorize">
            %s
            <label for="name">%s</label>
            <input id="name" name="name" value="%s" required maxlength="60" autocomplete="off">
            <label for="role">Role</label>
            <select id="role" name="role">%s</select>
            <label for="program">Program</label>
            <select id="program" name="program">%s</select>
            <button>Sign in</button>
            </form>
            </main>
            </html>
            """.formatted(
                        hidden(request),
                        isRunner ? "The runner's id" : "Name",
                        isRunner ? "" : "clinician",
                        options(isRunner ? ROLES.reversed() : ROLES),
                        options(programs));
    }

    private static String hidden(Map<String, String> request) {
        return request.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(Html.escape(field.getKey()), Html.escape(field.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String options(Collection<String> choices) {
        return choices.stream()
                .map(choice -> "<option>%s</option>".formatted(Html.escape(choice)))
                .collect(Collectors.joining());
    }
}
