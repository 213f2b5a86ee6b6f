package dev.backstride.checkin.provider.told;

import dev.backstride.recording.Kind;
import dev.backstride.recording.activity.Sport;
import java.util.Map;
import java.util.Optional;

/**
 * Which of a provider's sports are running. All others are not, whatever their pace.
 *
 * @param kinds by the provider's word
 */
public record Sports(Map<String, Kind> kinds) {

    public Sport of(String word) {
        return Optional.ofNullable(kinds.get(word))
                .map(kind -> kind == Kind.RUN ? Sport.running(word) : Sport.running(word, kind))
                .orElseGet(() -> Sport.other(word));
    }
}
