package dev.backstride.devui;

import java.util.List;

/** What a service shows of itself. A service has one, as a CDI bean; reading it may take a look at its database. */
public interface Board {

    /** The service's name for people, such as checkin-service. */
    String service();

    /** The few that say how the service does: what its card shows. */
    List<Figure> headlines();

    /** Every figure, in the order of their names. */
    List<Figure> all();
}
