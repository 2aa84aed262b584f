package org.holdfast.peers.spring;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/referrals")
class ReferralController {

    private final Referrals referrals;

    ReferralController(Referrals referrals) {
        this.referrals = referrals;
    }

    @PostMapping
    ResponseEntity<Referral> receive(@Valid @RequestBody Referral referral, UriComponentsBuilder address) {
        var kept = referrals.save(referral);
        return ResponseEntity.created(
                        address.path("/referrals/{id}").build(kept.id))
                .body(kept);
    }

    @GetMapping("/{id}")
    ResponseEntity<Referral> read(@PathVariable UUID id) {
        return ResponseEntity.of(referrals.findById(id));
    }
}
