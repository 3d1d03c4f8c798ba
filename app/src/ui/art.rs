//! Drawings of the footbridge: the wordmark's sign, the home page's landscape. Their colours come from `style/`, so
//! that they follow the colour scheme.

use leptos::prelude::*;

/// The sign beside the site's name, in the colour of the text.
#[component]
pub fn Wordmark() -> impl IntoView {
    view! {
        <svg class="wordmark-art" viewBox="0 0 56 36" aria-hidden="true" focusable="false">
            <path d="M2 30H10M46 30H54M10 34V8M46 34V8M10 10Q28 32 46 10M19 18V26M28 21V27M37 18V26"/>
            <path class="wordmark-planks" d="M12 29Q28 26 44 29"/>
        </svg>
    }
}

/// A footbridge with a gap, for error pages.
#[component]
pub fn BrokenBridge() -> impl IntoView {
    view! {
        <svg class="empty-art" viewBox="0 0 144 48" aria-hidden="true" focusable="false">
            <path d="M2 38H16V10M142 38H128V10M16 12Q36 30 52 31M128 12Q108 30 92 31"/>
            <path class="empty-planks" d="M18 38H50M94 38H126"/>
        </svg>
    }
}

/// Two banks, a footbridge, and two people who meet on it.
#[component]
pub fn HeroArt() -> impl IntoView {
    view! {
        <svg class="hero-art" viewBox="0 0 1200 320" aria-hidden="true" focusable="false">
            <circle class="art-sun" cx="640" cy="112" r="56"/>
            <path class="art-far" d="M0 200Q130 120 270 176T520 190T760 176T980 150T1200 190V320H0z"/>
            <path class="art-water" d="M0 262H1200V320H0z"/>
            <path class="art-wave" d="M392 282q14-8 28 0t28 0M560 298q14-8 28 0t28 0M700 280q14-8 28 0t28 0M470 308q14-8 28 0M640 308q14-8 28 0M790 300q14-8 28 0"/>
            <path class="art-tree" d="M40 108l16 30h-8l14 25h-9l14 22h-55l14 -22h-9l14 -25h-8zM86 137l12 23h-6l10 19h-7l10 17h-42l10 -17h-7l10 -19h-6zM150 109l17 31h-8l14 26h-9l14 23h-57l14 -23h-9l14 -26h-8zM196 144l12 22h-5l10 18h-6l10 16h-40l10 -16h-6l10 -18h-5zM258 158l10 18h-4l8 15h-5l8 14h-33l8 -14h-5l8 -15h-4z"/>
            <path class="art-hill" d="M0 172Q150 176 240 200Q300 212 338 214L352 246Q372 290 392 320H0z"/>
            <path class="art-hill-2" d="M1200 168Q1060 180 960 202Q910 212 862 214L848 246Q828 290 808 320H1200z"/>
            <path class="art-trunk" d="M1004 204q10-44 2-70l-22-24 6-3 20 18 4-26h6l2 28 20-20 5 4-20 24q-4 34 8 66z"/>
            <g class="art-tree-2"><ellipse cx="984" cy="104" rx="32" ry="13"/>
            <ellipse cx="1040" cy="96" rx="34" ry="14"/>
            <ellipse cx="1012" cy="86" rx="38" ry="15"/>
            <path d="M1122 190q-4-40 4-66q-22-8-36 12q6-26 34-18q-6-18-26-18q24-10 32 12q10-20 30-10q-18 0-22 14q28-6 30 20q-12-18-34-12q-6 30-4 64z"/>
            </g>
            <path class="art-rope" d="M262 207L320 150Q600 214 880 150L938 207M320 150M880 150M345 156V218M371 161V222M396 165V225M422 169V228M447 172V231M473 175V233M498 178V235M524 180V236M549 181V237M575 182V238M600 182V238M625 182V238M651 181V237M676 180V236M702 178V235M727 175V233M753 172V231M778 169V228M804 165V225M829 161V222M855 156V218"/>
            <path class="art-limb" d="M507 217l-7 19M509 217l8 19"/>
            <rect class="art-coat" x="499" y="193" width="18" height="27" rx="8"/>
            <rect class="art-coat" x="493" y="196" width="7" height="16" rx="3"/>
            <circle class="art-skin-2" cx="508" cy="184" r="8.5"/>
            <path class="art-limb" d="M689 217l7 19M691 217l-8 19"/>
            <rect class="art-coat-2" x="681" y="193" width="18" height="27" rx="8"/>
            <rect class="art-coat-2" x="698" y="196" width="7" height="16" rx="3"/>
            <circle class="art-skin" cx="690" cy="184" r="8.5"/>
            <path class="art-deck" d="M314 214Q600 262 886 214"/>
            <path class="art-wood" stroke-width="9" d="M320 140V246M880 140V246"/>
        </svg>
    }
}
