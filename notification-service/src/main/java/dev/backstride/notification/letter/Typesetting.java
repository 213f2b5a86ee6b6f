package dev.backstride.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** Sets letters in the one layout all our mail has. */
@ApplicationScoped
public class Typesetting {

    private final Template layout;

    Typesetting(@Location("letter.html") Template layout) {
        this.layout = layout;
    }

    public String html(Letter letter) {
        return layout.data("letter", letter).render();
    }
}
